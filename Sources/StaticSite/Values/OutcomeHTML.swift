internal import SourceText
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

    /// Where an outcome stands among all.
    static func place(of outcome: CheckOutcome) -> Int {
        switch outcome {
        case .met: 0
        case .partly: 1
        case .notMet: 2
        case .withheld: 3
        case .notPublished: 4
        case .notApplicable: 5
        }
    }

    static func append(_ outcome: CheckOutcome, in words: Words, to html: inout ByteText) {
        html.append("<span class=\"outcome ")
        html.append(utf8: name(outcome))
        html.append("\"><span class=\"mark\" aria-hidden=\"true\">")
        html.append(utf8: mark(outcome))
        html.append("</span> ")
        html.appendEscaped(words(outcome.label))
        html.append("</span>")
    }
}

extension PageWriter {
    func cell(_ outcome: CheckOutcome) -> CellContent {
        .value(site.ink.html(of: outcome), plain: site.ink.label(of: outcome))
    }
}
