import Foundation
import Judgement

// FusionBenchmark FOLDER: weighs the public data sets of conflicting claims in FOLDER against their
// known truth, and prints accuracy, calibration and time for each. FusionBenchmark --million times
// learning from a million claims.

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
  print("usage: FusionBenchmark FOLDER | --million")
  exit(64)
}
if folder == "--million" {
  try Million().report()
  exit(0)
}

print(
  "set             sources   items  claims  gold    vote  hearsay    ECE  read ms  index ms  weigh ms"
    + "  vote there best there")
for set in DataSet.all(in: folder) {
  do {
    print(try set.report().line)
  } catch {
    print("\(set.name): \(error)")
  }
}
