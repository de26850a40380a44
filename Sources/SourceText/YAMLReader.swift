internal import CYAML

/// Turns libyaml's events into nodes, and collects all that is refused on the way.
struct YAMLReader: ~Copyable {
    /// After so many faults in one text, reading stops.
    static let maximumProblems = 1000

    private let events: YAMLEvents
    private let source: YAMLSource
    private let mayHoldBareTag: Bool
    private let mayCutTexts: Bool
    private var problems = Problems()
    private var problemCount = 0

    init(
        _ events: consuming YAMLEvents, file: SourceFile, range: Range<Int>, firstLine: Int, mayHoldBareTag: Bool,
        mayCutTexts: Bool
    ) {
        self.events = events
        source = YAMLSource(file: file, range: range, firstLine: firstLine)
        self.mayHoldBareTag = mayHoldBareTag
        self.mayCutTexts = mayCutTexts
    }

    /// The entries of the one document that the text may hold; none where there is no document.
    mutating func mapping() throws(Problems) -> [YAMLEntry] {
        var documents = 0
        var entries: [YAMLEntry] = []
        var isEnded = false
        while true {
            try advance(afterDocument: documents > 0, isEnded: isEnded)
            switch events.type {
            case YAML_STREAM_START_EVENT: continue
            case YAML_STREAM_END_EVENT:
                try problems.throwIfErrors()
                return entries
            case YAML_DOCUMENT_END_EVENT: isEnded = events.endsExplicitly
            case YAML_DOCUMENT_START_EVENT:
                documents += 1
                if documents > 1 {
                    report(.secondDocument, at: position)
                    throw problems
                }
                if events.hasDirectives { report(.directive, at: source.directive ?? position) }
            default: entries = try topLevel()
            }
        }
    }

    private mutating func topLevel() throws(Problems) -> [YAMLEntry] {
        let node = try node(depth: 1)
        switch node.content {
        case .mapping(let entries): return entries
        case .scalar(let scalar) where scalar.isEmpty: break
        case .scalar: report(.topLevelText, at: node.position)
        case .sequence: report(.topLevelList, at: node.position)
        }
        return []
    }

    /// The node whose first event has been read; afterwards its last event has been read.
    private mutating func node(depth: Int) throws(Problems) -> YAMLNode {
        let position = position
        if events.type == YAML_SCALAR_EVENT { return YAMLNode(.scalar(scalar(at: position)), at: position) }
        refuseProperties(at: position)
        switch events.type {
        case YAML_SEQUENCE_START_EVENT:
            try refuseDepth(depth, at: position)
            return YAMLNode(.sequence(try elements(depth: depth)), at: position)
        case YAML_MAPPING_START_EVENT:
            try refuseDepth(depth, at: position)
            return YAMLNode(.mapping(try entries(depth: depth)), at: position)
        default:
            return YAMLNode(.scalar(YAMLScalar("", .plain)), at: position)
        }
    }

    /// The text of the current event.
    private mutating func scalar(at position: Position) -> YAMLScalar {
        refuseProperties(at: position)
        let scalar = events.scalar
        if scalar.style == .quoted { refuseControlCharacters(in: scalar, at: position) }
        if scalar.style == .plain, mayCutTexts { refuseCut() }
        return scalar
    }

    private mutating func elements(depth: Int) throws(Problems) -> [YAMLNode] {
        var elements: [YAMLNode] = []
        elements.reserveCapacity(4)
        while true {
            try advance()
            if events.type == YAML_SEQUENCE_END_EVENT { return elements }
            elements.append(try node(depth: depth + 1))
        }
    }

    private mutating func entries(depth: Int) throws(Problems) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        entries.reserveCapacity(depth == 1 ? 32 : 8)
        var keys = YAMLKeys()
        while true {
            try advance()
            if events.type == YAML_MAPPING_END_EVENT { return entries }
            let keyPosition = position
            let isAlias = events.type == YAML_ALIAS_EVENT
            let mark = KeyMarks.Mark(events.scalarBytes)
            let key = try key(depth: depth + 1)
            try advance()
            let value = try node(depth: depth + 1)
            guard let key else {
                if !isAlias { report(.complexKey, at: keyPosition) }
                continue
            }
            let entry = YAMLEntry(key: key.text, keyPosition: keyPosition, value: value)
            if keys.mayHold(mark) || mark.isShort { check(key, of: entry, among: entries, &keys) }
            entries.append(entry)
        }
    }

    /// The key whose first event has been read, and afterwards its last event.
    ///
    /// `nil` where it is no text.
    private mutating func key(depth: Int) throws(Problems) -> YAMLScalar? {
        if events.type == YAML_SCALAR_EVENT { return scalar(at: position) }
        _ = try node(depth: depth)
        return nil
    }

    /// Reports a key that is empty, that merges, or that was written before.
    private mutating func check(
        _ key: YAMLScalar, of entry: YAMLEntry, among entries: [YAMLEntry], _ keys: inout YAMLKeys
    ) {
        let position = entry.keyPosition
        let first = keys.position(of: key.text, in: entries)
        if key.isEmpty { return report(.missingKey, at: position) }
        if key.style == .plain && key.text == "<<" { return report(.mergeKey, at: position, length: 2) }
        if let first {
            // Two amounts with the same rest after their commas.
            let both = [YAMLEntry(key: key.text, keyPosition: first, value: entry.value), entry]
            let commas = both.compactMap { $0.commaFault(in: source.file) }
            if commas.count == both.count { return commas.forEach { report($0) } }
            let length = key.text.unicodeScalars.count + (key.style == .quoted ? 2 : 0)
            report(.duplicateKey(key.text, firstLine: Int(first.line)), at: position, length: length)
        }
    }

    private var position: Position { source.position(of: events.start) }

    @inline(__always)
    private mutating func advance(afterDocument: Bool = false, isEnded: Bool = false) throws(Problems) {
        if events.advance() { return }
        problems.append(events.fault.diagnostic(in: source, afterDocument: afterDocument, isEnded: isEnded))
        throw problems
    }

    private mutating func report(_ refusal: YAMLRefusal, at position: Position, length: Int = 1) {
        problemCount += 1
        guard problemCount <= Self.maximumProblems else { return }
        problems.append(refusal.diagnostic(at: source.file.place(position, length: length)))
    }

    private mutating func report(_ fault: Diagnostic) {
        problemCount += 1
        if problemCount <= Self.maximumProblems { problems.append(fault) }
    }

    private mutating func refuseDepth(_ depth: Int, at position: Position) throws(Problems) {
        if problemCount > Self.maximumProblems { throw problems }
        if depth <= YAML.maximumDepth { return }
        report(.depth, at: position)
        throw problems
    }

    /// Reports the anchor, tag or alias that the current event came with, where it was written.
    @inline(__always)
    private mutating func refuseProperties(at position: Position) {
        if events.anchor != nil || events.tag != nil || mayHoldBareTag { reportProperties(at: position) }
    }

    private mutating func reportProperties(at position: Position) {
        let isAlias = events.type == YAML_ALIAS_EVENT
        var anchors = events.anchor == nil ? 0 : 1
        var tags = events.tag == nil ? 0 : 1
        for property in source.properties(at: position) {
            let refusal: YAMLRefusal =
                switch property.mark {
                case UInt8(ascii: "&"): .anchor
                case UInt8(ascii: "*"): .alias
                default: .tag
                }
            if property.mark == UInt8(ascii: "!") { tags = 0 } else { anchors = 0 }
            report(refusal, at: property.position, length: property.length)
        }
        // A tag or anchor that follows the other on a later line.
        if anchors > 0 { report(isAlias ? .alias : .anchor, at: position) }
        if tags > 0 { report(.tag, at: position) }
    }

    /// Reports a comment after the text of the current event that looks like a part of it.
    private mutating func refuseCut() {
        let end = source.byte(at: source.position(of: events.end))
        guard let rest = YAMLComment.rest(ofTextBefore: end, in: source) else { return }
        report(.cutText, at: source.file.position(ofByte: rest))
    }

    private mutating func refuseControlCharacters(in scalar: YAMLScalar, at position: Position) {
        if !scalar.text.holdsControlCharacters { return }
        let control = scalar.text.utf8.first { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A }
        if let control { report(.escapedControl(control), at: position) }
    }
}
