import Claims
import Foundation
import Naming

// Measures the room Naming; see the script `run` beside this file.
let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.dropFirst().first) {
case ("alone", let file?): try SpellingsAlone(file).report()
case ("linked", let file?): try SpellingsInContext(file).report()
case ("speed", let file?): try Speed(file).report()
case ("catalogues", let folder?): try Catalogues(folder: folder).report()
case ("papers", let folder?): try Papers(folder: folder).report()
default:
  print("usage: names-benchmark (alone|linked|speed) FILE | (catalogues|papers) FOLDER")
  exit(64)
}
