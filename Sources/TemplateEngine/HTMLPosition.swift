/// Where in the HTML a point of a template stands: it decides how a value is escaped there, or that it may not stand.
///
/// The states follow the tokenizer of the HTML standard as far as they decide that.
struct HTMLPosition: Equatable {
    enum State: Equatable {
        case text
        /// After `<`, and after `</`.
        case tagOpen, endTagOpen
        case tagName
        /// After a tag's name or an attribute: a space, `/` or `>` must follow.
        case betweenAttributes
        case beforeAttribute
        case attributeName, afterAttributeName
        case beforeValue
        case quotedValue(quote: UInt8)
        case unquotedValue
        /// After `<!`, with the number of dashes.
        case markup(dashes: Int)
        /// In a comment, with how much of its end has been read; `--!` counts 3.
        case comment(dashes: Int)
        /// In a doctype, a processing instruction or what browsers take for a comment.
        case declaration
        /// In an element whose content is no markup, with how much of its end tag has been read.
        case rawText(matched: Int)
    }

    /// Why literal text cannot stand where it is.
    enum Fault: Equatable {
        case needsSpace
        case schemeAfterValue
        /// In `title` or `textarea`, where tags are text; inside `svg` they are not.
        case tagInText
    }

    var state = State.text
    /// The element whose tag or raw text this is, in lower case.
    var element: [UInt8] = []
    var attribute: [UInt8] = []
    var isEndTag = false
    /// Whether the attribute's value, where that is the position, is an address.
    var isAddress = false
    var address = AddressProgress()

    /// Goes over a byte of literal text.
    mutating func advance(over byte: UInt8) -> Fault? {
        switch state {
        case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen, .endTagOpen: advanceInTagOpening(byte)
        case .tagName, .betweenAttributes, .beforeAttribute, .attributeName, .afterAttributeName, .beforeValue,
            .unquotedValue:
            return advanceInTag(byte)
        case .quotedValue(let quote):
            if byte == quote {
                state = .betweenAttributes
            } else if isAddress, !address.advance(over: byte) {
                return .schemeAfterValue
            }
        case .markup, .comment, .declaration: advanceInDeclaration(byte)
        case .rawText(let matched):
            if matched == 1, hasEscapableText, Self.isLetter(byte) { return .tagInText }
            advanceInRawText(byte, matched)
        }
        return nil
    }

    private mutating func advanceInTagOpening(_ byte: UInt8) {
        if Self.isLetter(byte) {
            isEndTag = state == .endTagOpen
            element = [Self.lowered(byte)]
            state = .tagName
        } else if state == .tagOpen, byte == UInt8(ascii: "/") {
            state = .endTagOpen
        } else if state == .tagOpen, byte == UInt8(ascii: "!") {
            state = .markup(dashes: 0)
        } else if state == .tagOpen, byte != UInt8(ascii: "?") {
            state = byte == UInt8(ascii: "<") ? .tagOpen : .text
        } else {
            state = byte == UInt8(ascii: ">") ? .text : .declaration
        }
    }

    private mutating func advanceInTag(_ byte: UInt8) -> Fault? {
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if state == .beforeValue {
            advanceBeforeValue(byte)
        } else if state == .unquotedValue {
            if Byte.isSpace(byte) { state = .beforeAttribute }
        } else if byte == UInt8(ascii: "/") {
            state = .beforeAttribute
        } else if Byte.isSpace(byte) {
            state = state == .attributeName || state == .afterAttributeName ? .afterAttributeName : .beforeAttribute
        } else if state == .tagName {
            element.append(Self.lowered(byte))
        } else if state == .betweenAttributes || (state == .beforeAttribute && byte == UInt8(ascii: "=")) {
            return .needsSpace
        } else if byte == UInt8(ascii: "=") {
            state = .beforeValue
        } else if state == .attributeName {
            attribute.append(Self.lowered(byte))
        } else {
            attribute = [Self.lowered(byte)]
            state = .attributeName
        }
        return nil
    }

    private mutating func advanceBeforeValue(_ byte: UInt8) {
        if Byte.isSpace(byte) { return }
        address = AddressProgress()
        isAddress = Self.addressAttributes.contains { $0.utf8.elementsEqual(attribute) }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            state = .quotedValue(quote: byte)
        } else {
            state = .unquotedValue
        }
    }

    private mutating func endTag() {
        state = !isEndTag && hasRawText ? .rawText(matched: 0) : .text
        attribute = []
        isAddress = false
        address = AddressProgress()
        if state == .text {
            element = []
            isEndTag = false
        }
    }

    private mutating func advanceInDeclaration(_ byte: UInt8) {
        let isDash = byte == UInt8(ascii: "-")
        switch state {
        // A comment opens as if two dashes were read, since `<!-->` and `<!--->` end it.
        case .markup(let dashes) where isDash: state = dashes == 1 ? .comment(dashes: 2) : .markup(dashes: 1)
        case .comment(let dashes) where isDash: state = .comment(dashes: dashes == 3 ? 1 : min(2, dashes + 1))
        case .comment(let dashes) where dashes >= 2 && byte == UInt8(ascii: ">"): state = .text
        case .comment(dashes: 2) where byte == UInt8(ascii: "!"): state = .comment(dashes: 3)
        case .comment: state = .comment(dashes: 0)
        default: state = byte == UInt8(ascii: ">") ? .text : .declaration
        }
    }

    private mutating func advanceInRawText(_ byte: UInt8, _ matched: Int) {
        let length = element.count + 2
        if matched == length, Byte.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            isEndTag = true
            state = .tagName
            _ = advanceInTag(byte)
        } else if matched < length, Self.lowered(byte) == endTagByte(matched) {
            state = .rawText(matched: matched + 1)
        } else {
            state = .rawText(matched: byte == UInt8(ascii: "<") ? 1 : 0)
        }
    }

    /// A byte of `</` and the element's name.
    private func endTagByte(_ index: Int) -> UInt8 {
        switch index {
        case 0: UInt8(ascii: "<")
        case 1: UInt8(ascii: "/")
        default: element[index - 2]
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered(byte))
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension HTMLPosition {
    private static let rawTextElements = [
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext",
    ]
    private static let escapableRawTextElements = ["title", "textarea"]
    private static let addressAttributes = [
        "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "background", "longdesc",
        "manifest",
    ]

    private var hasRawText: Bool { Self.rawTextElements.contains { $0.utf8.elementsEqual(element) } }

    /// Whether the content of the element is text in which references such as `&amp;` count.
    var hasEscapableText: Bool { Self.escapableRawTextElements.contains { $0.utf8.elementsEqual(element) } }

    /// Whether spaces at the start of a line mean nothing here.
    var ignoresIndentation: Bool {
        switch state {
        case .text, .betweenAttributes, .beforeAttribute, .afterAttributeName, .beforeValue, .tagName: true
        default: false
        }
    }
}
