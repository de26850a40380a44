internal import Publishing
internal import SourceText
internal import TransparencyRegister

/// JSON in the making, after RFC 8259: members in the order in which they are added, two spaces of indent for each level.
///
/// One member or element a line, so that a change of one fact changes one line; what is compact stands in one line.
struct JSONText {
    private var bytes = ByteText()
    /// Where the text goes, of which only the last elements are in memory then.
    private var file: FileInPieces?
    private var isEmpty = true
    private var depth = 0
    private var isCompact = false

    /// Room for what is handed to a file at once.
    private static let pieceSize = 64 << 10

    init() {}

    /// A text that goes into a file while it is made.
    init(to file: FileInPieces) {
        self.file = file
        bytes.reserveCapacity(JSONText.pieceSize)
    }

    /// The elements of an array, to be spliced into one that lies so deep.
    ///
    /// - Parameter size: how many bytes there may be, as far as that is known.
    init(elementsAtDepth depth: Int, follow others: Bool, size: Int = 0) {
        self.depth = depth
        isEmpty = !others
        bytes.reserveCapacity(size)
    }

    /// Hands over what does not go into a file.
    mutating func take() -> [UInt8] { bytes.take() }

    /// Adds elements that were made before; unless they are the first ones they begin with a comma.
    mutating func splice(_ elements: [UInt8]) {
        if elements.isEmpty { return }
        isEmpty = false
        guard let file else { return bytes += elements }
        flush(to: file)
        file.add(elements)
    }

    private mutating func flush(to file: FileInPieces) {
        bytes.withBytes { file.add(UnsafeRawBufferPointer($0)) }
        bytes.removeAll()
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

    /// Begins a member of an object by a name without characters to escape; its value follows.
    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(name)
        bytes.append("\": ")
    }

    /// The same by a name that is known only now.
    mutating func key(named name: String) { key(made: JSONText.madeKey(name)) }

    /// The same by what `madeKey` makes of a name that comes often.
    mutating func key(made name: [UInt8]) {
        separate()
        bytes += name
    }

    /// A member by what `madeKey` makes of its name.
    mutating func member(made name: [UInt8], _ text: String) {
        separate()
        bytes += name
        bytes.append(quoted: text)
    }

    /// `"name": `.
    static func madeKey(_ name: String) -> [UInt8] {
        var key = ByteText()
        key.append(quoted: name)
        key.append(": ")
        return key.take()
    }

    /// Begins an element of an array; its value follows.
    mutating func element() {
        if let file, bytes.count >= JSONText.pieceSize { flush(to: file) }
        separate()
    }

    mutating func string(_ text: String) { bytes.append(quoted: text) }

    /// A text in two parts.
    ///
    /// - Parameter joint: what stands between them, without characters to escape.
    mutating func string(_ start: String, _ end: String, joinedBy joint: StaticString) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(escapedInJSON: start)
        bytes.append(joint)
        bytes.append(escapedInJSON: end)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func string(_ date: CivilDate) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(plain: date)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func number(_ count: Int) { bytes.append(plain: count) }

    mutating func number(_ number: ExactDecimal) { bytes.append(plain: number) }

    mutating func flag(_ value: Bool) { bytes.append(value ? "true" : "false") }

    mutating func null() { bytes.append("null") }

    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        string(text)
    }

    mutating func member(_ name: StaticString, _ date: CivilDate?) {
        guard let date else { return }
        key(name)
        string(date)
    }

    /// A text in two parts, as an address is: that of the site, then the path.
    ///
    /// - Parameter joint: what stands between them, without characters to escape.
    mutating func member(_ name: StaticString, _ start: String, _ end: String, joinedBy joint: StaticString = "") {
        key(name)
        string(start, end, joinedBy: joint)
    }

    /// A day as the moment at which it begins: `2026-03-01T00:00:00Z`.
    mutating func member(_ name: StaticString, momentOf date: CivilDate?) {
        guard let date else { return }
        key(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(plain: date)
        bytes.append("T00:00:00Z\"")
    }

    /// An amount and its currency.
    mutating func amount(_ money: Money) {
        object { json in
            json.key("amount")
            json.number(money.amount)
            json.member("currency", money.currency.description)
        }
    }

    /// A value that was made before, in one line; its key or element was begun.
    mutating func add(made value: [UInt8]) { bytes += value }

    /// An element that was made before, in one line.
    mutating func element(made value: [UInt8]) {
        separate()
        bytes += value
    }

    /// A value that was made before, in one line.
    mutating func member(_ name: StaticString, made value: [UInt8]?) {
        guard let value else { return }
        key(name)
        bytes += value
    }

    /// A value, or members of an object, in one line, to be added to several texts.
    static func value(_ parts: (inout JSONText) -> Void) -> [UInt8] {
        var json = JSONText()
        json.compact(parts)
        return json.take()
    }

    mutating func member(_ name: StaticString, _ count: Int?) {
        guard let count else { return }
        key(name)
        number(count)
    }

    /// Adds members that were made before, in one line.
    mutating func add(members: [UInt8]) {
        separate()
        bytes += members
    }

    /// Ends the text with a line end.
    mutating func finish() {
        bytes.append(UInt8(ascii: "\n"))
        if let file { flush(to: file) }
    }

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
        bytes.append(UInt8(ascii: " "), times: depth * 2)
    }

    /// A text by its bytes, which must be UTF-8; each of its lines ends with LF, whatever it ended with.
    mutating func member(_ name: StaticString, lines utf8: ArraySlice<UInt8>) {
        key(name)
        bytes.append(UInt8(ascii: "\""))
        utf8.withUnsafeBufferPointer { bytes.append(escapedInJSON: $0, hasAnyLineEnds: true) }
        bytes.append(UInt8(ascii: "\""))
    }
}
