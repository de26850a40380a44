internal import TransparencyRegister
internal import Wording

/// The outcome of a check as a word with a shape, which reads without colour.
enum OutcomeHTML {
    static func mark(_ outcome: CheckOutcome) -> String {
        switch outcome {
        case .met: "●"
        case .partly: "◐"
        case .notMet: "✕"
        case .withheld: "■"
        case .notPublished: "○"
        case .notApplicable: "–"
        }
    }

    static func name(_ outcome: CheckOutcome) -> String {
        switch outcome {
        case .met: "met"
        case .partly: "partly-met"
        case .notMet: "not-met"
        case .withheld: "is-withheld"
        case .notPublished: "unpublished"
        case .notApplicable: "does-not-apply"
        }
    }

    static func append(_ outcome: CheckOutcome, in words: Words, to html: inout [UInt8]) {
        html.append("<span class=\"outcome ")
        html.append(contentsOf: name(outcome).utf8)
        html.append("\"><span class=\"mark\" aria-hidden=\"true\">")
        html.append(contentsOf: mark(outcome).utf8)
        html.append("</span> ")
        html.appendEscaped(words(outcome.label))
        html.append("</span>")
    }
}

extension PageWriter {
    func cell(_ outcome: CheckOutcome) -> CellContent {
        var html: [UInt8] = []
        OutcomeHTML.append(outcome, in: site.words, to: &html)
        return .value(html, plain: text(outcome.label))
    }

    /// The records that an outcome rests on, each once.
    func records(in evidence: [Evidence]) -> [Record] {
        var indexes: [Int] = []
        for piece in evidence {
            guard let index = site.register.index(of: piece.kind, piece.id), !indexes.contains(index) else { continue }
            indexes.append(index)
        }
        return indexes.map { site.register.records[$0] }
    }

    /// Links to the facts that outcomes rest on, each record once.
    func cell(_ evidence: [Evidence]) -> CellContent {
        let records = records(in: evidence)
        if records.isEmpty { return .empty }
        var html: [UInt8] = []
        for (number, record) in records.enumerated() {
            if number > 0 { html.append(", ") }
            html.appendLink(to: root, record.path, record.title)
        }
        return .value(html, plain: records.map(\.title).joined(separator: "; "))
    }
}
