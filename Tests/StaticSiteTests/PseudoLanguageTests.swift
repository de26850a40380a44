import Foundation
import SourceText
import Testing
import TransparencyRegister
import Wording

@testable import StaticSite

/// A register whose authors write Greek, on pages whose words are Cyrillic: a letter from a to z on them is a word that
/// does not come from the words file.
@Suite("Every word of the pages comes from the words file")
struct PseudoLanguageTests {
    private static let root = FixtureSite.fixtures.deletingLastPathComponent().deletingLastPathComponent()

    /// The site of a folder of content.
    private func site(of content: URL) throws -> (files: FileTree, names: Set<String>) {
        let scratch = try Scratch()
        let words = try PseudoWords.text()
        let folder = ContentFolder(content.path)
        let settings = try SiteSettings(
            folder.read("site.yaml"),
            in: Words(SourceFile(path: "words.yaml", text: words), like: DefaultTemplates.words()))
        let greek = GreekContent(settings)
        for path in try folder.list() {
            try scratch.write(Data(greek.bytes(of: folder.read(path))), to: "Content/" + path)
        }
        for file in DefaultTemplates.files {
            try scratch.write(Data((file.path == "words.yaml" ? words : file.text).utf8), to: "Templates/" + file.path)
        }
        let project = try FixtureSite.project(in: scratch)
        switch try FixtureSite.build(project, in: scratch) {
        case .whole(let tree): return (tree, PseudoLanguageTests.names(try folder.list(), settings))
        case .broken(let text):
            Issue.record("\(text)")
            return (FileTree(), [])
        }
    }

    /// What is the same in every language: names of kinds, fields, choices and checks, ids, and the code of a
    /// language in which a document is written.
    private static func names(_ paths: [String], _ settings: SiteSettings) -> Set<String> {
        func all(_ declaration: FieldDeclaration) -> [String] {
            var names = [declaration.name]
            if case .choice(let choices) = declaration.type.element { names += choices.map(\.name) }
            return names + declaration.type.members.flatMap { all($0) }
        }
        let ids = paths.map { String($0.split(separator: "/").last ?? "").replacing(".md", with: "") }
        return Set(
            settings.schemas.flatMap { $0.declarations.flatMap { all($0) } } + Kind.allCases.map(\.name)
                + Check.all.map(\.id) + ids + ["de"])
    }

    @Test(
        arguments: ["Content"]
            + ["every-kind", "redress", "small-groups", "standards"].map { "Tests/Fixtures/Sites/\($0)/Content" })
    func leaks(_ content: String) throws {
        let published = try ContentFolder(Self.root.appending(path: content).path).list()
        let (tree, names) = try site(of: Self.root.appending(path: content))
        #expect(tree.files.count > 20)
        let home = try #require(tree.files["index.html"].map { String(decoding: $0, as: UTF8.self) })
        #expect(home.contains(" dir=\"rtl\">"))
        var leaks: [String: String] = [:]
        for (path, data) in tree.files where !published.contains(path) {
            for text in VisibleTexts(path, String(decoding: data, as: UTF8.self)).all {
                for leak in VisibleTexts.words(in: text, besides: names) where leaks[leak] == nil {
                    leaks[leak] = "\(path): \(text.prefix(200))"
                }
            }
        }
        #expect(leaks.isEmpty, "\(leaks.map { "\($0.key)  ← \($0.value)" }.sorted().joined(separator: "\n"))")
    }
}

/// What people read in a file of a site: texts, and attributes that are shown or spoken.
struct VisibleTexts {
    private(set) var all: [String] = []

    init(_ path: String, _ text: String) {
        switch path.split(separator: ".").last {
        case "html": read(html: text)
        case "xml" where path == "feed.xml": read(html: text)
        case "js" where path.contains("/"): read(script: text)
        case "ics":
            all = text.split(separator: "\r\n").filter { $0.hasPrefix("SUMMARY") }.map { String($0.dropFirst(7)) }
        case "csv" where !path.hasPrefix("data/"): all = text.split(whereSeparator: \.isNewline).map(String.init)
        default: break
        }
    }

    private mutating func read(html: String) {
        var rest = html[...]
        var isCode = false
        while let open = rest.firstIndex(of: "<") {
            if !isCode { all.append(String(rest[..<open])) }
            guard let close = rest[open...].firstIndex(of: ">") else { break }
            let tag = rest[open...close]
            for name in ["aria-label=", "title=", "alt=", "data-", "label="] { addAttributes(name, of: tag) }
            if tag.hasPrefix("<meta name=\"description\"") || tag.hasPrefix("<meta property=\"og:title\"") {
                addAttributes("content", of: tag)
            }
            isCode = ["<code", "<script", "<style", "<id"].contains { tag.hasPrefix($0) } && !tag.hasSuffix("/>")
            if tag.hasPrefix("</") { isCode = false }
            rest = rest[rest.index(after: close)...]
        }
    }

    private mutating func addAttributes(_ name: String, of tag: Substring) {
        for part in tag.split(separator: " \(name)").dropFirst() {
            let value = name.hasSuffix("=") ? "=" + part : part
            guard let equals = value.firstIndex(of: "="), !part.hasPrefix("choice=") else { continue }
            all.append(String(value[equals...].dropFirst(2).prefix { $0 != "\"" }))
        }
    }

    /// The strings of a file that pages load.
    private mutating func read(script: String) {
        let parts = script.split(separator: "\"", omittingEmptySubsequences: false)
        for (number, part) in parts.enumerated() where !number.isMultiple(of: 2) {
            let isKey = number + 1 < parts.count && parts[number + 1].hasPrefix(":")
            if !isKey, part.unicodeScalars.contains(where: { $0 == " " || $0.value > 0x7F }) {
                all.append(String(part))
            }
        }
    }

    /// Words in letters from a to z that are no part of an address, a file's name, an id or a code.
    ///
    /// - Parameter names: of kinds, fields, choices, checks and records, which are the same in every language.
    static func words(in text: String, besides names: Set<String>) -> [String] {
        text.split { " \n\t,;\"".contains($0) }.map(String.init).filter { word in
            let letters = word.unicodeScalars.filter { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
            if letters.count < 2 || word.contains("&") || names.contains(word) { return false }
            if word.count == 3, word.allSatisfy({ ("A"..."Z").contains($0) }) { return false }
            let isCode = word.contains { "/@_#".contains($0) } || word.contains("-") || word.contains(".")
            return !isCode
        }
    }
}
