/// JSON in the making, after RFC 8259: members in the order in which they are added, two spaces of indent for each level.
///
/// One member or element a line, so that a change of one fact changes one line; what is compact stands in one line.
struct JSONText {
    private(set) var bytes: [UInt8] = []
    /// What stands before `bytes`, where pieces were spliced in.
    private var before: [[UInt8]] = []
    private var isEmpty = true
    private var depth = 0
    private var isCompact = false

    init() {}

    /// The elements of an array, to be spliced into one that lies so deep.
    init(elementsAtDepth depth: Int, follow others: Bool) {
        self.depth = depth
        isEmpty = !others
    }

    /// The whole text, in pieces that follow each other.
    var pieces: [[UInt8]] { before + [bytes] }

    /// Adds elements that were made before, of which those after the first piece begin with a comma.
    mutating func splice(_ elements: [[UInt8]]) {
        guard !elements.isEmpty else { return }
        before.append(bytes)
        before += elements
        bytes = []
        isEmpty = false
    }

    /// Everything added by a closure, in one line.
    mutating func compact(_ parts: (inout JSONText) -> Void) {
        let wasCompact = isCompact
        isCompact = true
        parts(&self)
        isCompact = wasCompact
    }

    mutating func object(_ members: (inout JSONText) -> Void) { container("{", "}", members) }

    mutating func array(_ elements: (inout JSONText) -> Void) { container("[", "]", elements) }

    /// Begins a member of an object; its value follows.
    mutating func key(_ name: String) {
        separate()
        bytes.append(quoted: name)
        bytes.append(": ")
    }

    /// Begins an element of an array; its value follows.
    mutating func element() { separate() }

    mutating func string(_ text: String) { bytes.append(quoted: text) }

    /// A number in the digits given, which must be those of a JSON number.
    mutating func number(_ digits: String) { bytes += digits.utf8 }

    mutating func flag(_ value: Bool) { bytes.append(value ? "true" : "false") }

    mutating func null() { bytes.append("null") }

    mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        key(name)
        string(text)
    }

    /// A value that was made before, in one line.
    mutating func member(_ name: String, made value: [UInt8]?) {
        guard let value else { return }
        key(name)
        bytes += value
    }

    /// A value in one line, to be added to several texts.
    static func value(_ parts: (inout JSONText) -> Void) -> [UInt8] {
        var json = JSONText()
        json.compact(parts)
        return json.bytes
    }

    mutating func member(_ name: String, _ count: Int?) {
        guard let count else { return }
        key(name)
        number(String(count))
    }

    /// Ends the text with a line end.
    mutating func finish() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func container(
        _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ inner: (inout JSONText) -> Void
    ) {
        bytes.append(UInt8(ascii: opening))
        let wasEmpty = isEmpty
        isEmpty = true
        depth += 1
        inner(&self)
        depth -= 1
        if !isEmpty { startLine() }
        isEmpty = wasEmpty
        bytes.append(UInt8(ascii: closing))
    }

    private mutating func separate() {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        startLine()
    }

    private mutating func startLine() {
        if isCompact { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    /// A text by its bytes, which must be UTF-8.
    mutating func member(_ name: String, utf8: ArraySlice<UInt8>) {
        key(name)
        utf8.withUnsafeBufferPointer { bytes.append(quoted: $0) }
    }
}

extension [UInt8] {
    /// Adds a text as a JSON string; `<` and `&` are written as escapes, so that the text can stand in a page.
    mutating func append(quoted text: String) {
        var text = text
        text.withUTF8 { append(quoted: $0) }
    }

    /// Adds a text by its bytes, which must be UTF-8, as a JSON string.
    mutating func append(quoted utf8: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var start = 0
        for index in utf8.indices {
            let byte = utf8[index]
            if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x3C, byte != 0x26 { continue }
            append(contentsOf: utf8[start..<index])
            append(escaped: byte)
            start = index + 1
        }
        append(contentsOf: utf8[start...])
        append(UInt8(ascii: "\""))
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: self += [0x5C, byte]
        case 0x0A: self += [0x5C, UInt8(ascii: "n")]
        default:
            let digits = Array("0123456789abcdef".utf8)
            self += "\\u00".utf8
            self += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
