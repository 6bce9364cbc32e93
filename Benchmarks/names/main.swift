import Claims
import Foundation
import Naming

/// Measures the room Naming: `names-benchmark alone FILE`, `linked FILE`, `speed FILE`, `works FOLDER`.
let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.dropFirst().first) {
case ("alone", let file?): try SpellingsAlone(file).report()
case ("linked", let file?): try SpellingsInContext(file).report()
case ("speed", let file?): try Speed(file).report()
default:
  print("usage: names-benchmark (alone|linked|speed) FILE")
  exit(64)
}
