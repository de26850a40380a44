/// The check of YAML or CSV text for characters that nobody sees and that YAML refuses or takes for line ends.
struct YAMLCharacters {
    private(set) var problems = Problems()
    /// Whether a `!` stands alone somewhere, which may be a tag of which libyaml does not tell.
    private(set) var mayHoldBareTag = false

    init(file: SourceFile, range: Range<Int>) {
        var faults: [(range: Range<Int>, scalar: UInt32)] = []
        file.bytes.withUnsafeBufferPointer { bytes in
            var index = Self.firstNotable(in: bytes, from: range.lowerBound, to: range.upperBound)
            while index < range.upperBound {
                if bytes[index] == UInt8(ascii: "!") {
                    let next = index + 1 < range.upperBound ? bytes[index + 1] : 0x0A
                    mayHoldBareTag = mayHoldBareTag || next.isBlank || next.isLineEnd
                } else if let fault = Self.fault(at: index, in: bytes) {
                    faults.append(fault)
                }
                index = Self.firstNotable(in: bytes, from: index + 1, to: range.upperBound)
            }
        }
        for fault in faults.prefix(YAMLReader.maximumProblems) {
            problems.append(Self.diagnostic(of: fault.scalar, at: file.place(ofBytes: fault.range)))
        }
    }

    /// The first byte of a stretch, or its end, that is neither a line feed nor a visible ASCII character but `!`.
    ///
    /// Eight bytes are looked at at once; as long as all are ASCII, no sum carries from one into the next.
    private static func firstNotable(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while end - index >= 8 {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let visible = (word &+ ones * 0x60) & ~(word &+ ones)
            let lineFeed = ~((word ^ ones * 0x0A) &+ ones * 0x7F)
            let exclamation = ~((word ^ ones * 0x21) &+ ones * 0x7F)
            let notable = (word | exclamation | ~(visible | lineFeed)) & ones << 7
            if word & ones << 7 == 0 {
                if notable != 0 { return index + notable.trailingZeroBitCount / 8 }
                index += 8
                continue
            }
            for place in index..<index + 8 where isNotable(bytes[place]) { return place }
            index += 8
        }
        while index < end && !isNotable(bytes[index]) { index += 1 }
        return index
    }

    private static func isNotable(_ byte: UInt8) -> Bool {
        !(byte &- 0x22 < 0x5D || byte == 0x20 || byte == 0x0A)
    }

    private static func fault(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (range: Range<Int>, scalar: UInt32)? {
        func byte(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
        switch (bytes[index], byte(1), byte(2)) {
        case (0x09, _, _), (0x0A, _, _), (0x0D, _, _): return nil
        case (let control, _, _) where control < 0x20 || control == 0x7F: return (index..<index + 1, UInt32(control))
        case (0xC2, let low, _) where low < 0xA0: return (index..<index + 2, UInt32(low))
        case (0xE2, 0x80, 0xA8): return (index..<index + 3, 0x2028)
        case (0xE2, 0x80, 0xA9): return (index..<index + 3, 0x2029)
        case (0xEF, 0xBB, 0xBF): return (index..<index + 3, 0xFEFF)
        case (0xEF, 0xBF, let low) where low >= 0xBE: return (index..<index + 3, 0xFFC0 + UInt32(low & 0x3F))
        default: return nil
        }
    }

    static func diagnostic(of scalar: UInt32, at place: Place) -> Diagnostic {
        let digits = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let kind =
            switch scalar {
            case 0x85, 0x2028, 0x2029: "line separator"
            case 0xFEFF: "byte order mark"
            default: "control character"
            }
        return .error(
            "an invisible \(kind) (\(name)) stands here", at: place, help: "delete it; it often comes from copied text")
    }
}
