/// The check that a file is UTF-8 text of a sensible size, made before anything else reads it.
struct TextEncoding {
    let file: SourceFile

    /// Reports a file that is too large, is not UTF-8, or holds NUL bytes: the first such byte of each kind.
    func problems() -> Problems {
        var problems = Problems()
        guard file.bytes.count <= SourceFile.maximumSize else {
            problems.append(
                .error(
                    "the file is larger than 8 MiB (\(file.bytes.count) bytes)", at: file.place,
                    help: "split it, or publish large data as an attachment"))
            return problems
        }
        let faults = file.bytes.withUnsafeBufferPointer(Self.faults)
        if let offset = faults.invalid { problems.append(invalid(at: offset)) }
        if let offset = faults.null, faults.invalid == nil || !isUTF16 {
            problems.append(
                .error(
                    "the file holds a NUL byte (0x00), which no text has", at: file.place(ofBytes: offset..<offset + 1),
                    help: "delete the byte, or save the file again as UTF-8 text"))
        }
        return problems
    }

    private var isUTF16: Bool { file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) }

    private func invalid(at offset: Int) -> Diagnostic {
        let byte = file.bytes[offset]
        let place = file.place(ofBytes: offset..<offset + 1)
        if isUTF16 {
            return .error("the file is UTF-16, not UTF-8", at: place, help: "save the file as UTF-8")
        }
        let name = "0x" + String(byte, radix: 16, uppercase: true)
        let next = offset + 1 < file.bytes.count ? file.bytes[offset + 1] : 0
        // In a legacy encoding a letter beyond ASCII is one byte, mostly between ASCII letters.
        guard next < 0x80, let character = Self.windows1252(byte) else {
            return .error("the file is not UTF-8: byte \(name)", at: place, help: "save the file as UTF-8")
        }
        return .error(
            "the file is not UTF-8: byte \(name), which is “\(character)” in ISO-8859-1 or Windows-1252", at: place,
            help: "save the file as UTF-8, not as ISO-8859-1 or Windows-1252")
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
        if byte >= 0xA0 { return Unicode.Scalar(byte) }
        guard byte >= 0x80 else { return nil }
        let upper = Array("€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ".unicodeScalars)
        let scalar = upper[Int(byte) - 0x80]
        return scalar == "\u{0}" ? nil : scalar
    }

    /// The first byte that is not UTF-8 (Unicode 16.0, table 3-7) and the first NUL byte.
    private static func faults(in bytes: UnsafeBufferPointer<UInt8>) -> (invalid: Int?, null: Int?) {
        let raw = UnsafeRawBufferPointer(bytes)
        let (ones, highBits): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        var null: Int?
        var index = 0
        while index < bytes.count {
            if index + 16 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let next = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
                if (word | (word &- ones) | next | (next &- ones)) & highBits == 0 {
                    index += 16
                    continue
                }
            }
            if bytes[index] < 0x80 {
                if bytes[index] == 0 && null == nil { null = index }
                index += 1
                continue
            }
            let length = sequenceLength(at: index, in: bytes)
            if length == 0 { return (index, null) }
            index += length
        }
        return (nil, null)
    }

    /// How many bytes the well-formed sequence has that begins with a byte beyond ASCII; 0 where there is none.
    private static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func continues(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + distance < bytes.count && range.contains(bytes[index + distance])
        }
        switch bytes[index] {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}
