internal import ArgumentParser

/// The command `transparency`.
@main
struct Transparency: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transparency",
        abstract: "Publishes a transparency register, kept as plain files, as a static website.",
        version: "0.1.0", subcommands: [BuildCommand.self])
}
