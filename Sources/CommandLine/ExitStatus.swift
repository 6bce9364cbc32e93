import ArgumentParser

/// How the program ends, as the help documents it. Numbers from 64 on are those of `sysexits.h`.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  /// Nothing of that name, or `verify` found something wrong.
  case no = 1
  case usage = 64
  /// A document could not be read; all others were.
  case badDocument = 65
  case missing = 66
  case inputOutput = 74
  case busy = 75
  case interrupted = 130

  var code: ExitCode { ExitCode(rawValue) }
}
