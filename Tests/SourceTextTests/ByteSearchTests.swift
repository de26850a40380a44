import Testing

@testable import SourceText

struct ByteSearchTests {
    @Test func theFirstOfFourIsFoundWhereverItStands() {
        for count in 0...40 {
            for place in 0...count {
                for filler in [UInt8(0), 0x21, 0x25, 0x27, 0x3D, 0x3F, 0x7F, 0x80, 0xA2, 0xFF] {
                    var bytes = Array(repeating: filler, count: count)
                    for index in bytes.indices where index >= place { bytes[index] = Array("\"&<>".utf8)[index % 4] }
                    for start in 0...count { #expect(found(in: bytes, from: start) == max(start, place)) }
                }
            }
        }
    }

    @Test func everyByteIsToldFromTheFour() {
        for byte in UInt8.min...UInt8.max {
            // One less and one more than a byte that is meant, next to it, are where a borrow would mislead.
            for around in ["\"", "#", "&", "%", "<", "=", ">", "?"].map({ Array($0.utf8)[0] }) {
                let bytes = Array(repeating: byte, count: 3) + [around, byte, byte, byte, byte, byte]
                let expected = bytes.firstIndex { "\"&<>".utf8.contains($0) } ?? bytes.count
                #expect(found(in: bytes, from: 0) == expected)
            }
        }
    }

    @Test func theFirstOfTwoIsFoundAmongAllOtherBytes() {
        for byte in UInt8.min...UInt8.max {
            for count in 0...20 {
                for place in 0...count {
                    var bytes = Array(repeating: byte, count: count)
                    if place < count { bytes[place] = place % 2 == 0 ? 0x0A : 0x0D }
                    let expected = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? count
                    #expect(bytes.withUnsafeBytes { $0.firstIndex(of: 0x0A, 0x0D, from: 0) } == expected)
                }
            }
        }
    }

    private func found(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes {
            $0.firstIndex(of: UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), from: start)
        }
    }
}
