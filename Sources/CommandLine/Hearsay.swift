import ArgumentParser

/// The program: what is asked for goes to the desk, and what comes back goes to the terminal.
@main
struct Hearsay: AsyncParsableCommand {
  /// The number of this version (semver.org).
  static let number = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Turns what is written about television series into one cited record.",
    discussion: """
      EXAMPLES
        hearsay read story.txt                     claims as JSON Lines, no ledger
        hearsay add Examples                       a folder into hearsay.sqlite
        hearsay show "When the Stars Gossip"       the record with its sources
        hearsay show "When the Stars Gossip" --as-of 2024-12-16
        hearsay explain "Choi Go-eun" affiliation  what speaks for each value
        hearsay serve                              the same as a site
        hearsay verify                             every quote and hash once more
        hearsay --generate-completion-script zsh   completions, also bash, fish

      EXIT STATUS
        0    done
        1    there is nothing of that name, or `verify` found something wrong
        64   the command line was not understood
        65   a document could not be read; all others were
        66   a file or the ledger is not there
        74   the ledger, or a file, could not be read or written
        75   another program holds the ledger; try again
        130  interrupted; what was added before that stays

      The ledger is the file named by --ledger, else by HEARSAY_LEDGER, else
      hearsay.sqlite. Sites are told HEARSAY_CONTACT (an address of yours), if it
      is set.
      """,
    version: "hearsay " + number,
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(name: "Reading", subcommands: [Read.self, Add.self, FormatsCommand.self]),
      CommandGroup(
        name: "The record",
        subcommands: [
          Show.self, List.self, Find.self, TimelineCommand.self, ExplainCommand.self,
          NamesCommand.self, ChangesCommand.self, Export.self, Serve.self,
        ]),
      CommandGroup(
        name: "What to look at",
        subcommands: [Conflicts.self, GapsCommand.self, Sources.self, Verify.self]),
      CommandGroup(
        name: "Deciding",
        subcommands: [
          Prefer.self, Reject.self, Correct.self, Merge.self, Split.self, Rename.self, Alias.self,
          Undo.self, Decisions.self, TokenCommand.self,
        ]),
    ])
}
