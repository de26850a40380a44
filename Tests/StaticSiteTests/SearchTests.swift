import Foundation
import SourceText
import Testing
import TransparencyRegister

@testable import StaticSite

@Suite("What search looks in")
struct SearchTests {
    /// Cases that the script on the page is tested with too.
    private static func cases<Value: Decodable>(_ name: String, _ type: Value.Type) throws -> [String: Value] {
        let file = FixtureSite.fixtures.appending(path: "Search/\(name).json")
        return try JSONDecoder().decode([String: Value].self, from: Data(contentsOf: file))
    }

    @Test("Texts are parted into words as the script parts them")
    func words() throws {
        let cases = try Self.cases("words", [String].self)
        #expect(cases.count > 10)
        for (text, words) in cases { #expect(SearchWords.all(in: text) == words, "\(text)") }
    }

    @Test("Texts are parted alike wherever in a longer text they stand", arguments: 0..<70)
    func wordsAnywhere(shift: Int) throws {
        for (text, words) in try Self.cases("words", [String].self) {
            let padded = String(repeating: " ", count: shift) + text
            #expect(SearchWords.all(in: padded) == words, "\(padded)")
            let between = String(repeating: "-", count: shift + 1)
            #expect(SearchWords.all(in: "\(text)\(between)\(text)") == words + words, "\(text)\(between)")
        }
    }

    @Test("Words are cut at their limit, however long they are", arguments: [39, 40, 41, 63, 64, 65, 130, 200])
    func longWords(length: Int) {
        let cut = String(repeating: "a", count: min(length, SearchWords.limit))
        #expect(SearchWords.all(in: "to " + String(repeating: "A", count: length) + " be") == ["to", cut, "be"])
        #expect(
            SearchWords.all(in: "to " + String(repeating: "É", count: length) + "x be")
                == [
                    "to", String(repeating: "e", count: min(length, SearchWords.limit)) + (length < 40 ? "x" : ""),
                    "be",
                ])
    }

    @Test("Every letter is folded as the table has it, capitals as their small letters, and signs are none")
    func folding() {
        for (plain, letters) in LetterFolding.table {
            for scalar in letters.unicodeScalars { #expect(LetterFolding.folded(scalar) == plain, "\(scalar)") }
        }
        for (letter, expected) in [("É", "e"), ("Å", "a"), ("Ж", "ж"), ("ж", "ж"), ("\u{301}", "")]
            as [(String, String)]
        {
            #expect(letter.unicodeScalars.first.map(LetterFolding.folded) == expected, "\(letter)")
        }
        for value in Array(UInt32(0x80)..<0xC0) + Array(0x2000..<0x2100) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(scalar.properties.lowercaseMapping == String(Character(scalar)), "\(scalar)")
            #expect(LetterFolding.folded(scalar) == nil, "\(scalar)")
        }
    }

    @Test("Letters and digits are told from all other bytes")
    func lettersInFront() {
        for byte in UInt8.min...UInt8.max {
            let text: [UInt8] = [0x61, 0x7A, 0x39, byte, 0xFF, 0x61, 0x61, 0x61]
            let isLetterOrDigit = byte < 0x80 && (Unicode.Scalar(byte).properties.isAlphabetic || 0x30...0x39 ~= byte)
            let count = text.withUnsafeBufferPointer { EightBytes($0, at: 0).lettersInFront }
            #expect(count == (isLetterOrDigit ? 4 : 3), "\(byte)")
        }
        let capitals = Array("AZaz0189".utf8)
        #expect(capitals.withUnsafeBufferPointer { EightBytes($0, at: 0).lettersInFront } == 8)
        let (small, expected) = (
            capitals.withUnsafeBufferPointer { EightBytes($0, at: 0).smallLetters },
            Array("azaz0189".utf8).withUnsafeBufferPointer { EightBytes($0, at: 0).number }
        )
        #expect(small == expected)
    }

    @Test("Fewer than eight bytes are read with zeros after them", arguments: 0..<20)
    func fewBytes(count: Int) {
        let text = (0..<count).map { UInt8($0 + 1) }
        for index in 0..<count {
            let expected = text[index...].prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            #expect(text.withUnsafeBufferPointer { EightBytes($0, from: index).number } == expected)
        }
    }

    @Test("Lists of numbers are written as the script reads them")
    func numbers() throws {
        let cases = try Self.cases("numbers", [UInt32].self)
        #expect(cases.count > 4)
        for (text, numbers) in cases {
            var list = ByteText()
            numbers.withUnsafeBufferPointer {
                NumberList.append($0, to: &list)
                #expect(NumberList.length(of: $0) == list.count, "\(numbers)")
            }
            #expect(String(list) == text, "\(numbers)")
        }
    }

    private func words(_ markdown: String) -> [String] {
        var found: [String] = []
        let reader = SearchWords()
        var text = markdown
        text.withUTF8 { reader.read($0, as: .markdown) { found.append(String(decoding: $0.bytes, as: UTF8.self)) } }
        return found
    }

    @Test("Addresses of links and ids are not read, what stands around them is")
    func markdown() {
        #expect(
            words("See [the letter](https://audit.example/secret) and *more*") == [
                "see", "the", "letter", "and", "more",
            ])
        #expect(words("Table: Cases {#by-quarter}\n| One | Two |") == ["table", "cases", "one", "two"])
        #expect(words("[open](never\nnext (really)") == ["open", "next", "really"])
        #expect(words("cut {#off") == ["cut"])
    }

    @Test("A table of words keeps the weightiest place of each document")
    func table() throws {
        var table = WordTable()
        func add(_ word: String, _ document: Int, _ place: SearchPlace) {
            var word = word
            word.withUTF8 { table.add(SearchWord($0), in: document, at: place) }
        }
        for document in 0..<3 {
            add("assessment", document, .name)
            add("assessment", document, .account)
            add("assessable", document, .fact)
        }
        for number in 0..<5000 { add("word\(number)", 3, .account) }
        add("word4999", 4, .fact)
        for document in 5..<20_005 { add("assessment", document, .name) }
        #expect(table.count == 5002)
        var (document, holders, places): (UInt32?, [[UInt32]], [[Int]]) = (
            nil, Array(repeating: [], count: table.count), Array(repeating: [], count: table.count)
        )
        for postings in table.postings {
            // Those of a document are not parted.
            #expect(postings.first?.document != nil)
            for posting in postings {
                if let next = posting.document { document = next; continue }
                holders[posting.word].append(try #require(document))
                places[posting.word].append(posting.place)
            }
        }
        #expect(table.postings.count > 1)
        #expect(holders[0] == [0, 1, 2] + Array(5..<20_005))
        #expect(places[0].allSatisfy { $0 == SearchPlace.name.index })
        #expect(holders[1] == [0, 1, 2])
        #expect(places[1] == Array(repeating: SearchPlace.fact.index, count: 3))
        #expect(holders[5001] == [3, 4])
        #expect(places[5001] == [SearchPlace.account.index, SearchPlace.fact.index])
        #expect(table.withoutPostings.postings.flatMap(\.self).isEmpty)
        #expect(table.withoutPostings.count == 5002)
        #expect(String(decoding: table.word(5001), as: UTF8.self) == "word4999")
    }

    /// The number of a word in a table.
    private func number(of word: String, in table: inout WordTable) -> UInt32 {
        var word = word
        return word.withUTF8 { table.number(of: SearchWord($0)) }
    }

    @Test("Words that begin with the same eight letters, or are their beginning, have numbers of their own")
    func numbersOfWords() {
        var table = WordTable()
        let words = ["transpar", "transpare", "transparent", "transparency", "trans", "é", "éé"]
        #expect(words.map { number(of: $0, in: &table) } == [0, 1, 2, 3, 4, 5, 6])
        #expect(words.map { number(of: $0, in: &table) } == [0, 1, 2, 3, 4, 5, 6])
        #expect(table.sorted == [4, 0, 1, 3, 2, 5, 6])
        var other = WordTable()
        #expect(["é", "transpare", "none"].map { number(of: $0, in: &other) } == [0, 1, 2])
        #expect(table.numbers(in: &other) == [3, 1, 4, 5, 6, 0, 7])
        #expect(number(of: "transparency", in: &other) == 5)
    }

    @Test("An entry has a list for each place up to the last with documents, and a word in no place has none")
    func entries() {
        var tables = [WordTable(), WordTable()]
        func add(_ word: String, _ table: Int, _ document: Int, _ place: SearchPlace) {
            var word = word
            word.withUTF8 { tables[table].add(SearchWord($0), in: document, at: place) }
        }
        add("none", 0, 0, .name)
        add("first", 0, 0, .reference)
        add("last", 1, 3, .account)
        add("last", 1, 4, .account)
        add("first", 1, 7, .reference)
        add("first", 1, 7, .account)
        let index = SearchIndex([], tables)
        #expect(index.count == 3)
        let entries = SearchEntries(index, at: .reference ... .account)
        #expect(entries.words.map { String(decoding: $0, as: UTF8.self) } == ["first", "last"])
        func lines(_ words: Range<Int>) -> String {
            var lines = ByteText()
            entries.append(words, to: &lines)
            return String(lines)
        }
        #expect(lines(0..<1) == #""first":["AG"]"#)
        #expect(lines(1..<2) == #""last":["","","DA"]"#)
        #expect(lines(0..<2) == "\"first\":[\"AG\"],\n\"last\":[\"\",\"\",\"DA\"]")
        #expect(entries.sizes == [lines(0..<1).utf8.count, lines(1..<2).utf8.count])
        let names = SearchEntries(index, at: .name ... .name)
        #expect(names.words.map { String(decoding: $0, as: UTF8.self) } == ["none"])
        #expect(names.sizes == [12])
    }

    @Test("Words are cut into files by their first letters, and every word lies in one")
    func shards() {
        let words = (["a", "co", "con", "contract", "contracts", "cost", "ж"] as [String]).map { Array($0.utf8)[...] }
        func names(_ size: Int) -> [String] {
            SearchShards(words, sizes: words.map { _ in size }).shards.map { "\($0.name):\($0.words.count)" }
        }
        #expect(names(10) == [":7"])
        #expect(names(SearchShards.limit / 5 + 1) == [":7"])
        #expect(names(SearchShards.limit / 2) == ["a:1", "co:1", "con:1", "cont:2", "cos:1", "_436:1"])
        #expect(
            names(SearchShards.limitOfAll)
                == ["a:1", "co:1", "con:1", "contract:1", "contracts:1", "cos:1", "_436:1"])
        #expect(SearchShards([], sizes: []).shards.isEmpty)
    }

    /// The files of a small register with a withheld fact, a removed record and a draft.
    private func files(jobs: Int) throws -> [String: String] {
        let scratch = try Scratch()
        let files = [
            "site.yaml": "title: Register\npublisher: city\n",
            "organisations/city.md": "---\nname: Citadel\ntype: public_body\n---\n",
            "systems/x.md": """
            ---
            name: Plate reading
            organisation: city
            phase: pilot
            purpose: {withheld: {ground: Hushlaw 1999 s.7, explanation: Pending hearing, review: 2027-03-01}}
            training: {not_applicable: Borrowed gratis}
            scale:
              - {withheld: {ground: Rowlaw}}
            scope: Junctions of **Vauxmoor**
            ---
            Unlikely accounts of gantries.
            """,
            "systems/y.md":
                "---\nname: Vanished\norganisation: city\nphase: pilot\nremoved: {date: 2026-01-01, reason: Gone}\n---\n",
            "systems/z.md": "---\nname: Drafty\ndraft: true\norganisation: city\nphase: pilot\n---\n",
        ]
        for (name, text) in files { try scratch.write(Data(text.utf8), to: "Content/" + name) }
        let day = try #require(CivilDate("2026-11-20"))
        let folder = try RegisterFolder(
            ContentFolder(scratch.path + "/Content"), in: DefaultTemplates.words(), asOf: day, today: day,
            drafts: false, jobs: jobs)
        let context = SiteContext(folder, baseURL: nil, jobs: jobs)
        let search = SearchFiles(context, pages: SitePage.all(of: context), jobs: jobs)
        var result: [String: String] = [:]
        for number in 0..<search.count {
            let file = search.file(number)
            result[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        return result
    }

    @Test("Names, references, facts and accounts are told apart")
    func places() throws {
        let files = try files(jobs: 1)
        let names = try #require(files["search/names.js"])
        let text = try #require(files["search/text.js"])
        #expect(names.contains(#""plate":["A"]"#))
        #expect(text.contains(#""citadel":["#))
        #expect(text.contains(#""vauxmoor":["","A"]"#))
        #expect(text.contains(#""gantries":["","","A"]"#))
        #expect(
            try #require(files["search/documents-0.js"]).contains(
                #"["Plate reading","System","systems/x.html","Pilot · "#))
    }

    @Test(
        "Why a fact is withheld or does not apply is a fact",
        arguments: ["hushlaw", "1999", "pending", "2027", "rowlaw", "borrowed"])
    func reasons(word: String) throws {
        let text = try #require(files(jobs: 1)["search/text.js"])
        #expect(text.contains(#""\#(word)":["","A"]"#))
    }

    @Test("Titles are as long as they have words, as far as a digit tells")
    func lengths() throws {
        #expect(NumberList.digit(2) == UInt8(ascii: "C"))
        #expect(NumberList.digit(200) == UInt8(ascii: "_"))
        let lines = try #require(files(jobs: 1)["search/index.js"]).split(separator: "\n")
        let lengths = try #require(lines.first { $0.hasPrefix(#""lengths":"#) })
        #expect(lengths.hasPrefix(#""lengths":"CB"#), "Plate reading, then Citadel")
    }

    @Test(
        "What is withheld, removed or not public yet is nowhere", arguments: ["vanished", "drafty", "gone"])
    func leftOut(word: String) throws {
        for (path, text) in try files(jobs: 1) { #expect(!text.lowercased().contains(word), "\(path)") }
    }

    @Test("The same words whatever the number of threads", arguments: [2, 3, 8])
    func jobs(jobs: Int) throws {
        #expect(try files(jobs: jobs) == files(jobs: 1))
    }
}
