internal import SourceText
internal import StaticSite

/// Everything that the command says: progress and problems to standard error, the summary to standard output.
struct Console {
    let format: OutputFormat
    let isQuiet: Bool
    let isVerbose: Bool
    private var stages: [(stage: BuildStage, start: Double)] = []

    init(format: OutputFormat, isQuiet: Bool, isVerbose: Bool) {
        self.format = format
        self.isQuiet = isQuiet
        self.isVerbose = isVerbose
    }

    /// Notes that a stage begins, and says so on a terminal.
    mutating func enter(_ stage: BuildStage) {
        stages.append((stage, Clock.seconds))
        if showsProgress { Clock.write("\r\u{1B}[K\(stage.rawValue) …", to: 2) }
    }

    private var showsProgress: Bool { !isQuiet && format == .text && Clock.isTerminal(2) }

    private func clearProgress() {
        if showsProgress && !stages.isEmpty { Clock.write("\r\u{1B}[K", to: 2) }
    }
}

extension Console {
    /// Prints why a build did not come to its end.
    func fail(_ failure: BuildFailure, output: String) {
        clearProgress()
        let problems: Problems
        switch failure {
        case .content(let faults), .trouble(let faults): problems = faults
        case .stopped: problems = Problems(.error("stopped; \(output) is as it was", at: nil))
        }
        switch format {
        case .json: Clock.write("{\"problems\": \(printed(problems))}\n", to: 1)
        case .text, .github: report(problems)
        }
    }

    /// Prints what a build did.
    func finish(_ summary: BuildSummary, output: String, isCheck: Bool) {
        clearProgress()
        let problems = summary.warnings.joined(with: isCheck ? differences(of: summary) : Problems())
        if format == .json {
            Clock.write(object(summary, problems), to: 1)
            return
        }
        if format == .text && (isCheck || isVerbose) { listDifferences(summary, output) }
        report(problems)
        if !isQuiet { Clock.write(sentences(summary, output, isCheck), to: 1) }
    }

    private func report(_ problems: Problems) {
        if problems.isEmpty { return }
        Clock.write(printed(problems), to: format == .text ? 2 : 1)
    }

    private func printed(_ problems: Problems) -> String {
        DiagnosticPrinter(format.printing, isColoured: format == .text && Clock.isTerminal(2)).text(of: problems)
    }

    /// One error for a site that is not what a build would write.
    private func differences(of summary: BuildSummary) -> Problems {
        let count = summary.differing.count
        if count == 0 { return Problems() }
        let what =
            count == 1 ? "1 file is not what a build would write" : "\(count) files are not what a build would write"
        return Problems(.error(what, at: nil, help: "run transparency build and commit what it changes"))
    }

    private func listDifferences(_ summary: BuildSummary, _ output: String) {
        let shown = isVerbose ? summary.differing[...] : summary.differing.prefix(20)
        var text = shown.map { "\(output)/\($0)\n" }.joined()
        if shown.count < summary.differing.count {
            text += "… and \(summary.differing.count - shown.count) more (--verbose shows all)\n"
        }
        Clock.write(text, to: 2)
    }

    private func sentences(_ summary: BuildSummary, _ output: String, _ isCheck: Bool) -> String {
        func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
        var text =
            "\(counted(summary.pages, "page")) from \(counted(summary.records, "record")) as of \(summary.day), "
        let warnings = summary.warnings.diagnostics.count
        text += warnings == 0 ? "no warnings" : warnings == 1 ? "1 warning" : "\(warnings) warnings"
        if isCheck {
            text += summary.differing.isEmpty ? "; \(output) is current\n" : "\n"
        } else {
            text +=
                "\n\(output): \(summary.written) \(summary.written == 1 ? "file" : "files") written, \(summary.unchanged) unchanged, \(summary.removed) removed\n"
        }
        if summary.drafts > 0 {
            text +=
                "Not for publication: \(summary.drafts == 1 ? "1 draft is" : "\(summary.drafts) drafts are") part of this site\n"
        }
        if !summary.leftOut.isEmpty {
            text += "Left out for want of base_url: \(summary.leftOut.joined(separator: ", "))\n"
        }
        guard let first = stages.first else { return text }
        let parts = times.map { "\($0.stage.rawValue) \($0.milliseconds) ms" }
        return text + parts.joined(separator: ", ") + "; \(milliseconds(Clock.seconds - first.start)) ms in all\n"
    }

    /// How long each stage took.
    private var times: [(stage: BuildStage, milliseconds: Int)] {
        let ends = stages.dropFirst().map(\.start) + [Clock.seconds]
        return zip(stages, ends).map { ($0.stage, milliseconds($1 - $0.start)) }
    }

    private func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }

    private func object(_ summary: BuildSummary, _ problems: Problems) -> String {
        """
        {"pages": \(summary.pages), "records": \(summary.records), "written": \(summary.written), \
        "unchanged": \(summary.unchanged), "removed": \(summary.removed), "drafts": \(summary.drafts), \
        "differing": [\(summary.differing.map(DiagnosticPrinter.json).joined(separator: ", "))], \
        "left_out": [\(summary.leftOut.map(DiagnosticPrinter.json).joined(separator: ", "))], \
        "milliseconds": {\(times.map { "\(DiagnosticPrinter.json($0.stage.rawValue)): \($0.milliseconds)" }.joined(separator: ", "))}, \
        "as_of": "\(summary.day)", "problems": \(printed(problems))}

        """
    }
}
