internal import ArgumentParser
internal import SourceText
internal import StaticSite
internal import TransparencyRegister

/// `transparency build`: from the content folder to the output folder.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the site.",
        discussion: """
            Reads every record, checks all of them, and writes the site only if nothing is wrong. The old site stays whole \
            until the new one is complete. Exit codes: 0 done, 1 the content has problems (or, with --check, the output is \
            not current), 2 trouble with disk or permissions, 64 wrong usage, 130 stopped by Ctrl-C. Texts link to records by \
            the paths of their files, ../contracts/a.md, and to lists and comparisons by the paths of these pages, \
            ../systems/index.html or ../compare/systems-by-field.html.
            """)

    @Option(help: "The folder with site.yaml and the records.")
    var content = "Content"
    @Option(
        help:
            "The folder with templates and style sheet (default: Templates; where there is none, the command's own are used)."
    )
    var templates: String?
    @Option(help: "The folder that the site is written to.")
    var output = "Output"
    @Option(
        help:
            "The day for which is told what is in force or overdue, as 2026-03-01 (default: as_of of site.yaml, else today)."
    )
    var asOf: CivilDay?
    @Option(name: .customLong("base-url"), help: "The address at which the site will be published.")
    var baseURL: WebAddress?
    @Option(help: "How many threads work at once, from 1 to 512 (default: one for each processor).")
    var jobs: JobCount?
    @Flag(help: "Write nothing; exit with 1 if the output is not what would be written.")
    var check = false
    @Flag(help: "Include records marked as drafts.")
    var drafts = false
    @Flag(help: "Print problems only.")
    var quiet = false
    @Flag(help: "Name every file that is written, removed or, with --check, not current.")
    var verbose = false
    @Option(help: "How problems and the summary are printed: text, json or github.")
    var format = OutputFormat.text

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }

    func run() throws {
        var console = Console(format: format, isQuiet: quiet, isVerbose: verbose)
        let summary: BuildSummary
        do throws(BuildFailure) {
            summary = try project.build(isStopped: { Interruption.isRequested }) { stage in
                // Until pages are written there is nothing to clear away, and the command can end at once.
                if stage == .render { Interruption.watch() }
                console.enter(stage)
            }
        } catch {
            console.fail(error, output: output)
            throw ExitCode(error.code)
        }
        console.finish(summary, output: output, isCheck: check)
        withExtendedLifetime(summary) { Clock.exit(check && !summary.differing.isEmpty ? 1 : 0) }
    }

    private var project: Project {
        Project(
            content: content, templates: templates ?? (Clock.exists("Templates") ? "Templates" : nil), output: output,
            day: asOf?.date, today: Clock.today,
            baseURL: baseURL?.text,
            jobs: jobs?.count ?? Clock.processors, drafts: drafts, checks: check)
    }
}

extension BuildFailure {
    /// 1 for authors, 2 for operators, 130 as shells have it for Ctrl-C.
    fileprivate var code: Int32 {
        switch self {
        case .content: 1
        case .trouble: 2
        case .stopped: 130
        }
    }
}

/// A day as an argument.
struct CivilDay: ExpressibleByArgument {
    let date: CivilDate

    init?(argument: String) {
        guard let date = CivilDate(argument) else { return nil }
        self.date = date
    }
}

/// The address of a site as an argument.
struct WebAddress: ExpressibleByArgument {
    let text: String

    init?(argument: String) {
        guard !argument.contains(" "), SiteAddress.fault(argument) == nil else { return nil }
        text = argument
    }
}

/// A number of threads as an argument: 1 to 512.
struct JobCount: ExpressibleByArgument {
    private static let range = 1...512
    let count: Int

    init?(argument: String) {
        guard let count = Int(argument), JobCount.range.contains(count) else { return nil }
        self.count = count
    }
}

/// How the command speaks.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, github

    var printing: DiagnosticPrinter.Format {
        switch self {
        case .text: .text
        case .json: .json
        case .github: .github
        }
    }
}
