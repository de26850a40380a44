internal import Wording

/// Words cut into files by the letters that they start with, so that a search loads few of them.
struct SearchShards: Sendable {
    /// The size in bytes above which a file is cut by one more letter.
    static let limit = 24 << 10
    /// The same for all words together: a small register has one file.
    static let limitOfAll = 64 << 10

    struct Shard: Sendable {
        /// What its words start with; the file of a prefix that was cut further holds that one word alone.
        let prefix: String
        let words: Range<Int>
    }

    let shards: [Shard]

    /// - Parameters:
    ///   - words: in the order of their bytes.
    ///   - sizes: what each takes in a file.
    init(_ words: [ArraySlice<UInt8>], sizes: [Int]) {
        var shards: [Shard] = []
        SearchShards.cut(words.indices, of: words, sizes, depth: 0, &shards)
        self.shards = shards
    }

    private static func cut(
        _ range: Range<Int>, of words: [ArraySlice<UInt8>], _ sizes: [Int], depth: Int, _ shards: inout [Shard]
    ) {
        guard !range.isEmpty else { return }
        let prefix = prefix(words[range.lowerBound], depth)
        let isOneWord = range.count == 1 || depth > SearchWords.limit
        if isOneWord || sizes[range].reduce(0, +) <= (depth == 0 ? limitOfAll : limit) {
            return shards.append(Shard(prefix: String(decoding: prefix, as: UTF8.self), words: range))
        }
        var start = range.lowerBound
        while start < range.upperBound {
            let next = self.prefix(words[start], depth + 1)
            var end = start + 1
            while end < range.upperBound, self.prefix(words[end], depth + 1) == next { end += 1 }
            cut(start..<end, of: words, sizes, depth: depth + 1, &shards)
            start = end
        }
    }

    /// The first characters of a word, of which every byte but those that go on with one starts another.
    private static func prefix(_ word: ArraySlice<UInt8>, _ count: Int) -> ArraySlice<UInt8> {
        var rest = count
        let end = word.firstIndex { byte in
            if byte & 0xC0 == 0x80 { return false }
            rest -= 1
            return rest < 0
        }
        return word[..<(end ?? word.endIndex)]
    }
}

extension SearchShards.Shard {
    /// The prefix as part of a file's name: characters that are no letters of the alphabet by their code points.
    var name: String {
        prefix.unicodeScalars.map { $0.isASCII ? String($0) : "_" + String($0.value, radix: 16) }.joined()
    }
}
