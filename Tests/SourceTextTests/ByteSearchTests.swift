import Testing

@testable import SourceText

struct ByteSearchTests {
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
}
