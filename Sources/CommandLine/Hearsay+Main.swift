import ArgumentParser

extension Hearsay {
  /// Runs the command that the arguments name; every error that is ours is worded in `Complaint`.
  static func main() async {
    HeadStart.begin(for: Swift.CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard let complaint = Complaint(error) else { exit(withError: error) }
      Console.messages.line(complaint.text)
      exit(withError: complaint.status.code)
    }
  }
}
