import SourceText
import Testing

@Suite("Texts in the making")
struct ByteTextTests {
    /// Some bytes that differ from their neighbours.
    private func piece(_ count: Int, from first: Int = 0) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: first + $0 * 7) }
    }

    @Test("Hold pieces of every length one after another")
    func pieces() {
        var text = ByteText()
        var expected: [UInt8] = []
        for count in (0...40).flatMap({ [$0, 40 - $0] }) + [100, 4095, 4096, 4097, 9000, 1, 0, 16] {
            let piece = piece(count, from: expected.count)
            text.append(contentsOf: piece)
            expected += piece
            #expect(text.count == expected.count)
        }
        #expect(text.bytes == expected && Array(text.slice) == expected)
        #expect(text.withBytes { Array($0) } == expected)
        #expect(text.last == expected.last)
    }

    @Test("Take bytes, literals, texts and other texts alike")
    func kinds() {
        var text = ByteText("a–")
        text.append("b\"–")
        text.append(UInt8(ascii: "c"))
        text.append(utf8: "dŵr, a text of more than fifteen bytes")
        text.append(ByteText("e"))
        text += Array("f".utf8)
        text += Array("_g_".utf8)[1..<2]
        text.append(UInt8(ascii: "h"), times: 3)
        text.append(addingCapacity: 4) { span in
            span.append(UInt8(ascii: "i"))
            span.append(UInt8(ascii: "j"))
        }
        #expect(String(text) == "a–b\"–cdŵr, a text of more than fifteen bytesefghhhij")
        #expect(String(decoding: text[0..<4], as: UTF8.self) == "a–")
    }

    @Test("Are cut, and go on where they were cut")
    func cut() {
        var text = ByteText("abcdef")
        text.truncate(to: 4)
        text.truncate(to: 9)
        text.removeLast()
        text.append("X")
        #expect(String(text) == "abcX")
        text.replace(from: 1, with: Array("yz".utf8))
        #expect(String(text) == "ayz")
        text.swapAt(0, 2)
        #expect(String(text) == "zya")
        text.removeAll()
        #expect(text.isEmpty && text.last == nil && text.bytes.isEmpty)
        text.append("n")
        #expect(String(text) == "n")
    }

    @Test("A copy does not change with what it was copied from")
    func copies() {
        var one = ByteText("one")
        var other = one
        one.append(" more")
        other.append(" less")
        other.truncate(to: 4)
        #expect(String(one) == "one more" && String(other) == "one ")
    }

    @Test("Hand their bytes over, and their memory takes the next text")
    func handedOver() {
        var text = ByteText(piece(10_000))
        text.append("end")
        let bytes = text.take()
        #expect(bytes == piece(10_000) + Array("end".utf8))
        #expect(text.isEmpty)
        text.append("new")
        #expect(String(text) == "new")
        var reused = ByteText(reusing: bytes)
        #expect(reused.isEmpty)
        reused.append("short")
        #expect(String(reused) == "short" && reused.take() == Array("short".utf8))
        #expect(bytes.count == 10_003)
    }
}
