extension String {
    /// Whether it holds a line end or any other control character of ASCII.
    package var holdsControlCharacters: Bool {
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            // Without a way out of the loop, many bytes are looked at at once.
            var found = false
            for byte in bytes { found = found || byte < 0x20 || byte == 0x7F }
            return found
        }
        return found ?? utf8.contains { $0 < 0x20 || $0 == 0x7F }
    }
}
