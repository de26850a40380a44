internal import Wording

/// The files that the search script loads: a directory, words of names and of texts, and what results show.
///
/// Each calls the script, so that they can be loaded where a page lies on a disk.
struct SearchFiles: Sendable {
    /// How many documents are told about in one file.
    static let stretch = 64

    private enum File {
        case directory
        case vocabulary
        case words(Tier, Int)
        case documents(Int)
    }

    /// Words of names are few, so that they are found from two letters on; those of texts are many.
    private enum Tier: String {
        case names
        case text

        var places: [SearchPlace] { self == .names ? [.name] : [.reference, .fact, .account] }
    }

    private struct Words {
        var words: [[UInt8]] = []
        var entries: [[UInt8]] = []
        var shards: [SearchShards.Shard] = []
    }

    private let site: SiteContext
    private let documents: [SearchDocument]
    private let names: Words
    private let text: Words
    private let files: [File]

    init(_ site: SiteContext, pages: [SitePage], jobs: Int) {
        let index = SearchIndex(site, pages: pages, jobs: jobs)
        self.site = site
        documents = index.documents
        names = SearchFiles.words(index, .names, jobs)
        text = SearchFiles.words(index, .text, jobs)
        files =
            [.directory, .vocabulary] + names.shards.indices.map { .words(.names, $0) }
            + text.shards.indices.map { .words(.text, $0) }
            + stride(from: 0, to: documents.count, by: SearchFiles.stretch).map { .documents($0) }
    }

    var count: Int { files.count }

    /// A file: its path from the top of the site, and what it holds.
    func file(_ number: Int) -> (path: String, bytes: [UInt8]) {
        switch files[number] {
        case .directory: ("search/index.js", directory())
        case .vocabulary: ("search/words.js", vocabulary())
        case .words(let tier, let number): words(tier, number)
        case .documents(let first): documents(from: first)
        }
    }
}

extension SearchFiles {
    private static func words(_ index: SearchIndex, _ tier: Tier, _ jobs: Int) -> Words {
        let entries = ParallelWork.map(index.words.count, jobs: jobs) { entry(index, $0, tier) }
        var result = Words()
        for (word, entry) in zip(index.words, entries) where !entry.isEmpty {
            result.words.append(word)
            result.entries.append(entry)
        }
        result.shards = SearchShards(result.words, sizes: result.entries.map(\.count)).shards
        return result
    }

    /// `"word":["list of documents",…]`, by place; nothing where the word stands in no such place.
    private static func entry(_ index: SearchIndex, _ word: Int, _ tier: Tier) -> [UInt8] {
        var lists = tier.places.map { place in
            let numbers = index.documents(with: word, at: place)
            return numbers.isEmpty ? [] : NumberList(numbers).text
        }
        while lists.last?.isEmpty == true { lists.removeLast() }
        if lists.isEmpty { return [] }
        var entry: [UInt8] = []
        entry.append("\"")
        entry += index.words[word]
        entry.append("\":[")
        for (number, list) in lists.enumerated() {
            entry.append(number > 0 ? ",\"" : "\"")
            entry += list
            entry.append("\"")
        }
        entry.append("]")
        return entry
    }

    private func words(_ tier: Tier, _ number: Int) -> (path: String, bytes: [UInt8]) {
        let words = tier == .names ? names : text
        let shard = words.shards[number]
        var bytes: [UInt8] = Array("transparencySearch.words(\"\(tier.rawValue)\",\"\(shard.prefix)\",{\n".utf8)
        for index in shard.words {
            if index > shard.words.lowerBound { bytes.append(",\n") }
            bytes += words.entries[index]
        }
        bytes.append("\n});\n")
        return ("search/\(tier.rawValue)\(shard.prefix.isEmpty ? "" : "-" + shard.name).js", bytes)
    }

    private func documents(from first: Int) -> (path: String, bytes: [UInt8]) {
        let writer = PageWriter(site, path: "search.html", use: TemplateUse.nothing)
        let number = first / SearchFiles.stretch
        var bytes = Array("transparencySearch.documents(\(number),[\n".utf8)
        for index in first..<min(first + SearchFiles.stretch, documents.count) {
            if index > first { bytes.append(",\n") }
            bytes.append(script: documents[index].entry(writer))
        }
        bytes.append("\n]);\n")
        return ("search/documents-\(number).js", bytes)
    }

    private func vocabulary() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append("transparencySearch.vocabulary([\n")
        for (index, word) in names.words.enumerated() {
            bytes.append(index > 0 ? ",\n\"" : "\"")
            bytes += word
            bytes.append("\"")
        }
        bytes.append("\n]);\n")
        return bytes
    }

    /// How many documents there are, of how many words their titles are, which files of words there are, and how letters
    /// are folded.
    private func directory() -> [UInt8] {
        var bytes = Array(
            "transparencySearch.directory({\n\"count\":\(documents.count),\n\"stretch\":\(SearchFiles.stretch),\n".utf8)
        bytes.append("\"lengths\":\"")
        bytes += documents.map { NumberList.digit($0.titleLength(in: site)) }
        bytes.append("\",\n")
        for tier in [Tier.names, .text] {
            let shards = tier == .names ? names.shards : text.shards
            bytes += "\"\(tier.rawValue)\":".utf8
            bytes.append(script: shards.map(\.prefix))
            bytes.append(",\n")
        }
        bytes.append("\"letters\":[\n")
        for (number, entry) in LetterFolding.table.enumerated() {
            if number > 0 { bytes.append(",\n") }
            bytes.append(script: [entry.plain, entry.letters])
        }
        bytes.append("\n]});\n")
        return bytes
    }
}
