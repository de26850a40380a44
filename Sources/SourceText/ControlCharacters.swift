extension String {
    /// Whether it holds a line end or any other control character of ASCII.
    package var holdsControlCharacters: Bool {
        withBytes { bytes in
            var found: UInt64 = 0
            for index in stride(from: 0, to: bytes.count, by: 8) {
                // The zeros behind the end are control characters too: a space stands in their place.
                let missing = max(0, index + 8 - bytes.count)
                let spaces: UInt64 = missing == 0 ? 0 : 0x2020_2020_2020_2020 << UInt64(8 * (8 - missing))
                found |= EightBytes(EightBytes(bytes, from: index).number | spaces).controls
            }
            return found != 0
        }
    }
}
