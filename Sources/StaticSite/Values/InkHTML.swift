internal import TransparencyRegister

/// The inks of absence as they stand in cells and in the members of a group.
enum InkHTML {
    /// Where nothing is missing, since nobody has to state it.
    static let noneStated: StaticString = "<span class=\"none-stated\">None stated</span>"
    static let notPublished: StaticString = "<span class=\"not-published\"><span>Not published</span></span>"
}

extension [UInt8] {
    /// `suppressed (fewer than 10)`.
    mutating func append(suppressed reason: Suppressed) {
        append("<span class=\"suppressed\">")
        appendEscaped(reason.words)
        append("</span>")
    }

    mutating func append(notApplicable reason: String) {
        append("<span class=\"not-applicable\">Not applicable: ")
        appendEscaped(reason)
        append("</span>")
    }
}

extension PageWriter {
    /// The ground, and when it is looked at again.
    func append(_ withholding: Withholding, to html: inout [UInt8]) {
        html.append("<span class=\"withheld\"><span class=\"bar\" aria-hidden=\"true\"></span> Withheld: ")
        html.appendEscaped(withholding.ground)
        html.append(".")
        if let review = withholding.review {
            html.append(" Review ")
            append(review, to: &html)
            html.append(".")
        }
        html.append("</span>")
    }
}
