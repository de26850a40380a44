internal import SourceText
internal import TransparencyRegister
internal import Wording

/// The inks of absence as they stand in cells and in the members of a group, and other words that cells have often.
///
/// A class, since every table is handed it.
final class InkHTML: Sendable {
    /// Where nothing is missing, since nobody has to state it.
    let noneStated: [UInt8]
    let notPublished: [UInt8]
    let published: [UInt8]
    let publishedText: String
    let yes: [UInt8]
    let no: [UInt8]
    let words: Words
    /// By their number, of which cells say often that there are few.
    private let entries: [String]
    /// By the places of outcomes.
    private let outcomes: [(html: [UInt8], label: String)]

    init(_ words: Words) {
        func html(_ before: StaticString, _ phrase: Phrase, _ after: StaticString) -> [UInt8] {
            var html = ByteText()
            html.append(before)
            html.appendEscaped(words(phrase))
            html.append(after)
            return html.take()
        }
        self.words = words
        noneStated = html("<span class=\"none-stated\">", "None stated", "</span>")
        notPublished = html("<span class=\"not-published\"><span>", "Not published", "</span></span>")
        published = html("", "Published", "")
        publishedText = words("Published")
        entries = (0..<16).map { words("\($0) entries") }
        outcomes = CheckOutcome.allCases.map { outcome in
            var html = ByteText()
            OutcomeHTML.append(outcome, in: words, to: &html)
            return (html.take(), words(outcome.label))
        }
        yes = html("", "Yes", "")
        no = html("", "No", "")
    }

    /// `12 entries`.
    func entries(_ count: Int) -> String {
        entries.indices.contains(count) ? entries[count] : words("\(count) entries")
    }

    /// The word of an outcome with its mark.
    func html(of outcome: CheckOutcome) -> [UInt8] { outcomes[OutcomeHTML.place(of: outcome)].html }

    func label(of outcome: CheckOutcome) -> String { outcomes[OutcomeHTML.place(of: outcome)].label }

    /// `suppressed (fewer than 10)`.
    func append(suppressed reason: String, to html: inout ByteText) {
        html.append("<span class=\"suppressed\">")
        html.appendEscaped(reason)
        html.append("</span>")
    }

    func append(notApplicable reason: String, to html: inout ByteText) {
        html.append("<span class=\"not-applicable\">")
        html.appendEscaped(words("Not applicable: \(reason)"))
        html.append("</span>")
    }
}

extension PageWriter {
    /// The ground, and when it is looked at again.
    func append(_ withholding: Withholding, to html: inout ByteText) {
        html.append("<span class=\"withheld\"><span class=\"bar\" aria-hidden=\"true\"></span> ")
        html.appendEscaped(text("Withheld: \(withholding.ground)."))
        if let review = withholding.review {
            html.append(" ")
            let parts = site.words.parts(of: "Review {1}.")
            html.appendEscaped(parts.before)
            append(review, to: &html)
            html.appendEscaped(parts.after)
        }
        html.append("</span>")
    }
}
