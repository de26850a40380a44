import SourceText
import Testing

/// SplitMix64, so that a failure can be repeated.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A value to be written as YAML and read again.
indirect enum Sample: Equatable {
    case text(String)
    case list([Sample])
    case mapping([String], [Sample])

    private static let letters = Array("abcä 北🙂'\":#-[]{}&*!|>%@`,?\\\t\n0~e\u{301}".unicodeScalars)

    static func random(_ numbers: inout SeededNumbers, depth: Int) -> Sample {
        switch depth == 0 ? 0 : Int.random(in: 0..<4, using: &numbers) {
        case 0, 1: return .text(text(&numbers))
        case 2:
            return .list((0..<Int.random(in: 0..<4, using: &numbers)).map { _ in random(&numbers, depth: depth - 1) })
        default: return mapping(&numbers, depth: depth)
        }
    }

    static func mapping(_ numbers: inout SeededNumbers, depth: Int) -> Sample {
        let keys = (0..<Int.random(in: 0..<4, using: &numbers)).map { "\($0)" + text(&numbers) }
        return .mapping(keys, keys.map { _ in random(&numbers, depth: depth - 1) })
    }

    private static func text(_ numbers: inout SeededNumbers) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<12, using: &numbers) {
            text.append(letters.randomElement(using: &numbers) ?? "x")
        }
        return String(text)
    }

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar): self = .text(scalar.text)
        case .sequence(let nodes): self = .list(nodes.map(Sample.init))
        case .mapping(let entries): self = .mapping(entries.map(\.key), entries.map { Sample($0.value) })
        }
    }

    /// The value as YAML that follows a key or hyphen, blocks being indented by some spaces.
    func yaml(_ numbers: inout SeededNumbers, indent: Int) -> String {
        let margin = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .text(let text): return " " + Self.quoted(text, &numbers)
        case .list(let items):
            if items.isEmpty { return " []" }
            return items.map { margin + "-" + $0.yaml(&numbers, indent: indent + 2) }.joined()
        case .mapping(let keys, let values):
            if keys.isEmpty { return " {}" }
            return zip(keys, values).map { key, value in
                margin + Self.doubleQuoted(key) + ":" + value.yaml(&numbers, indent: indent + 2)
            }.joined()
        }
    }

    private static func quoted(_ text: String, _ numbers: inout SeededNumbers) -> String {
        let isSafe = text.unicodeScalars.allSatisfy { $0 == "a" || $0 == "ä" || $0 == "北" || $0 == "0" || $0 == "~" }
        if isSafe && !text.isEmpty { return text }
        if !text.unicodeScalars.contains("\n") && Bool.random(using: &numbers) {
            var quoted = String.UnicodeScalarView("'".unicodeScalars)
            for scalar in text.unicodeScalars { quoted += scalar == "'" ? ["'", "'"] : [scalar] }
            quoted.append("'")
            return String(quoted)
        }
        return doubleQuoted(text)
    }

    private static func doubleQuoted(_ text: String) -> String {
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": quoted += "\\n".unicodeScalars
            case "\t": quoted += "\\t".unicodeScalars
            case "\"", "\\": quoted += ["\\", scalar]
            default: quoted.append(scalar)
            }
        }
        quoted.append("\"")
        return String(quoted)
    }
}

@Suite("YAML properties")
struct YAMLPropertyTests {
    @Test("what is written is read again", arguments: 0..<300 as Range<UInt64>)
    func roundTrip(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        let sample = Sample.mapping(&numbers, depth: 5)
        let text = sample.yaml(&numbers, indent: 0)
        do throws(Problems) {
            let entries = try YAML.mapping(of: SourceFile(path: "a", text: text == " {}" ? "{}" : text))
            #expect(Sample(YAMLNode(.mapping(entries), at: .start)) == sample)
        } catch {
            Issue.record("\(DiagnosticPrinter(.text).text(of: error))\(text)")
        }
    }

    @Test("any bytes are read or refused with places inside the file", arguments: 0..<40 as Range<UInt64>)
    func anyBytes(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        let pieces: [String] = [
            "a: ", "b", "\n", "\n  ", "- ", "[", "]", "{", "}", ", ", ": ", "'", "\"", "\\", "|", ">", "&x ", "*x ",
            "! ",
            "!!s ", "<<: ", "? ", "% ", "#", "---\n", "...\n", "\t", "\r", "\u{FEFF}", "\u{2028}", "ä", "🙂", "\u{0}",
            "\n---\n",
        ]
        for _ in 0..<60 {
            var bytes = Bool.random(using: &numbers) ? Array("---\n".utf8) : []
            for _ in 0..<Int.random(in: 0..<30, using: &numbers) {
                if Int.random(in: 0..<20, using: &numbers) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &numbers))
                } else {
                    bytes += Array((pieces.randomElement(using: &numbers) ?? "").utf8)
                }
            }
            if Bool.random(using: &numbers) { bytes += Array("\n---\nBody".utf8) }
            let file = SourceFile(path: "a", bytes: bytes)
            for problems in [documentProblems(file), fileProblems(file)] {
                for diagnostic in problems {
                    #expect(diagnostic.place?.excerpt != nil && diagnostic.help != nil, "\(bytes)")
                }
                for format in DiagnosticPrinter.Format.allCases {
                    #expect(DiagnosticPrinter(format).text(of: problems).utf8.count > problems.count)
                }
            }
        }
    }

    private func documentProblems(_ file: SourceFile) -> [Diagnostic] {
        do throws(Problems) {
            let document = try Document(file)
            #expect(file.position(ofByte: document.body.lowerBound).line == document.bodyLine || document.body.isEmpty)
            return [.error("none", at: file.place(.start), help: "none")]
        } catch { return error.diagnostics }
    }

    private func fileProblems(_ file: SourceFile) -> [Diagnostic] {
        do throws(Problems) {
            _ = try YAML.mapping(of: file)
            return [.error("none", at: file.place(.start), help: "none")]
        } catch { return error.diagnostics }
    }
}
