import ArgumentParser

@main
struct Transparency: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes a transparency register as a static website.")
}
