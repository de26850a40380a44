/// What may stand at a position in the HTML.
enum Placement: Equatable {
    case text
    /// The text of `title` and `textarea`, where markup has no meaning.
    case escapableText
    case attribute(quote: UInt8, isAddress: Bool)
    /// No value may stand there.
    case refused(Refusal)
}

/// Why no value may stand somewhere: the place in words, and the cure.
struct Refusal: Equatable {
    let place: String
    let help: String
}

extension HTMLPosition {
    var placement: Placement {
        let element = String(decoding: element, as: UTF8.self)
        let attribute = String(decoding: attribute, as: UTF8.self)
        switch state {
        case .text: return .text
        case .tagOpen, .endTagOpen, .tagName:
            return .refused(Refusal(place: "a tag's name", help: "write the name out, or “&lt;” for a “<”"))
        case .betweenAttributes, .beforeAttribute, .attributeName, .afterAttributeName:
            return .refused(
                Refusal(place: "a tag outside of an attribute's value", help: "write it as name=\"{{…}}\""))
        case .beforeValue, .unquotedValue:
            return .refused(
                Refusal(
                    place: "the unquoted value of “\(attribute)”", help: "put quotes around it: \(attribute)=\"{{…}}\"")
            )
        case .quotedValue(let quote):
            return refusal(of: attribute).map { .refused($0) } ?? .attribute(quote: quote, isAddress: isAddress)
        case .markup, .comment:
            return .refused(Refusal(place: "an HTML comment", help: "use {{! … }} for notes, which readers never get"))
        case .declaration:
            return .refused(Refusal(place: "a declaration", help: "write it out"))
        case .rawText(matched: 0) where hasEscapableText: return .escapableText
        case .rawText:
            return .refused(
                Refusal(place: "the element “\(element)”", help: "pass it in a data attribute or as text of the page"))
        }
    }

    private func refusal(of attribute: String) -> Refusal? {
        if attribute.hasPrefix("on") {
            return Refusal(place: "“\(attribute)”, which is script", help: "pass it in a data attribute")
        }
        switch attribute {
        case "style":
            return Refusal(place: "a “style” attribute", help: "choose between classes in a section")
        case "srcset", "imagesrcset", "ping":
            return Refusal(
                place: "“\(attribute)”, which holds several addresses", help: "use “src” or “href”, which hold one")
        case "srcdoc":
            return Refusal(place: "“srcdoc”, which is a page of its own", help: "use “src”")
        default:
            guard isAddress, address.phase == .foreign else { return nil }
            return Refusal(
                place: "an address of this scheme",
                help: "begin the address with http, https, mailto or tel, or make it relative")
        }
    }

    /// The position in words, for a message that compares two.
    var noun: String {
        let element = String(decoding: element, as: UTF8.self)
        return switch state {
        case .text: "text"
        case .tagOpen, .endTagOpen: "a tag's name"
        case .tagName, .betweenAttributes, .beforeAttribute, .attributeName, .afterAttributeName:
            "the tag <\(isEndTag ? "/" : "")\(element)>"
        case .beforeValue, .quotedValue, .unquotedValue:
            "the attribute “\(String(decoding: attribute, as: UTF8.self))”"
        case .markup, .comment: "a comment"
        case .declaration: "a declaration"
        case .rawText: "the element “\(element)”"
        }
    }
}
