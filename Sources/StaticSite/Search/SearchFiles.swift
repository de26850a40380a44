internal import SourceText
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
    }

    private struct Words {
        let entries: SearchEntries
        let shards: [SearchShards.Shard]

        init(_ entries: SearchEntries) {
            self.entries = entries
            shards = SearchShards(entries.words, sizes: entries.sizes).shards
        }
    }

    private let site: SiteContext
    private let documents: [SearchDocument]
    private let results: SearchResults
    private let names: Words
    private let text: Words
    private let files: [File]

    init(_ site: SiteContext, pages: [SitePage], jobs: Int) {
        let index = SearchIndex(site, pages: pages, jobs: jobs)
        self.site = site
        documents = index.documents
        results = SearchResults(site)
        names = Words(SearchEntries(index, at: .name ... .name))
        text = Words(SearchEntries(index, at: .reference ... .account))
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
    private func words(_ tier: Tier, _ number: Int) -> (path: String, bytes: [UInt8]) {
        let words = tier == .names ? names : text
        let shard = words.shards[number]
        var bytes = ByteText("transparencySearch.words(\"\(tier.rawValue)\",\"\(shard.prefix)\",{\n")
        words.entries.append(shard.words, to: &bytes)
        bytes.append("\n});\n")
        return ("search/\(tier.rawValue)\(shard.prefix.isEmpty ? "" : "-" + shard.name).js", bytes.take())
    }

    private func documents(from first: Int) -> (path: String, bytes: [UInt8]) {
        let number = first / SearchFiles.stretch
        var bytes = ByteText("transparencySearch.documents(\(number),[\n")
        for index in first..<min(first + SearchFiles.stretch, documents.count) {
            if index > first { bytes.append(",\n") }
            results.append(documents[index], to: &bytes)
        }
        bytes.append("\n]);\n")
        return ("search/documents-\(number).js", bytes.take())
    }

    private func vocabulary() -> [UInt8] {
        var bytes = ByteText()
        bytes.append("transparencySearch.vocabulary([\n")
        for (index, word) in names.entries.words.enumerated() {
            bytes.append(index > 0 ? ",\n\"" : "\"")
            bytes.append(contentsOf: word)
            bytes.append("\"")
        }
        bytes.append("\n]);\n")
        return bytes.take()
    }

    /// How many documents there are, of how many words their titles are, which files of words there are, and how letters
    /// are folded.
    private func directory() -> [UInt8] {
        var bytes = ByteText(
            "transparencySearch.directory({\n\"count\":\(documents.count),\n\"stretch\":\(SearchFiles.stretch),\n")
        bytes.append("\"lengths\":\"")
        bytes += documents.map { NumberList.digit($0.titleLength(in: site)) }
        bytes.append("\",\n")
        for tier in [Tier.names, .text] {
            let shards = tier == .names ? names.shards : text.shards
            bytes.append(utf8: "\"\(tier.rawValue)\":")
            bytes.append(script: shards.map(\.prefix))
            bytes.append(",\n")
        }
        bytes.append("\"letters\":[\n")
        for (number, entry) in LetterFolding.table.enumerated() {
            if number > 0 { bytes.append(",\n") }
            bytes.append(script: [entry.plain, entry.letters])
        }
        bytes.append("\n]});\n")
        return bytes.take()
    }
}
