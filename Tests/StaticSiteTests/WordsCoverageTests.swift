import Foundation
import SourceText
import Testing
import TransparencyRegister
import Wording

@testable import StaticSite

@Suite("The words file of the command")
struct WordsCoverageTests {
    private let words: Words
    private static let root = FixtureSite.fixtures.deletingLastPathComponent().deletingLastPathComponent()

    init() throws { words = try DefaultTemplates.words() }

    @Test("Has every label and choice of every kind, and every question")
    func labels() {
        func check(_ declaration: FieldDeclaration) {
            #expect(words.hasLabel(declaration.label), "\(declaration.label)")
            if let section = declaration.section { #expect(words.hasLabel(section), "\(section)") }
            if case .choice(let choices) = declaration.type.element {
                for choice in choices { #expect(words.hasChoice(choice.label), "\(choice.label)") }
            }
            for member in declaration.type.members { check(member) }
        }
        for kind in Kind.allCases { for declaration in kind.declarations { check(declaration) } }
        for check in Check.all { #expect(words.hasChoice(check.question), "\(check.question)") }
    }

    @Test("Has every text that a template shows, and templates show no other")
    func templates() throws {
        let quoted = /\{\{<?"([^"]*)"|count "([^"]*\{1\}[^"]*)"|missing "([^"]*)"/
        let tag = /\{\{\{?.*?\}\}\}?|<[^>]*>/
        for file in DefaultTemplates.files where file.path.hasSuffix(".html") {
            for match in file.text.matches(of: quoted) {
                let text = String(match.output.1 ?? match.output.2 ?? match.output.3 ?? "")
                #expect(words.text(for: text) != nil, "\(file.path): \(text)")
            }
            let rest = file.text.replacing(tag, with: "")
            #expect(!rest.contains { $0.isLetter }, "\(file.path): \(rest.filter { !$0.isWhitespace })")
        }
    }

    @Test("Has every text that is written alone in the source")
    func source() throws {
        let alone = /(?:text|words|cell|quiet|init|step|fact|section)\("([^"\\]*)"[,)]|: Phrase = "([^"\\]*)"/
        var count = 0
        for text in try WordsCoverageTests.sources("StaticSite") {
            for match in text.matches(of: alone) {
                let key = String(match.output.1 ?? match.output.2 ?? "")
                guard key.contains(where: \.isLetter), key.first?.isUppercase == true else { continue }
                count += 1
                #expect(words.text(for: key) != nil, "\(key)")
            }
        }
        #expect(count > 150)
    }

    @Test("Has no text that is used nowhere")
    func used() throws {
        let sources =
            try WordsCoverageTests.sources("StaticSite") + WordsCoverageTests.sources("TransparencyRegister")
            + WordsCoverageTests.sources("Wording")
            + DefaultTemplates.files.filter { $0.path.hasSuffix(".html") }.map(\.text)
        let hole = /\{\d\}/
        for key in words.sources {
            let pieces = key.split(separator: hole).map(String.init)
            let isUsed = sources.contains { source in
                source.contains("\"\(key)\"") || pieces.allSatisfy { source.contains($0) }
            }
            #expect(isUsed, "\(key)")
        }
    }

    /// The text of each file of a target; a text that goes on in the next line stands in one.
    private static func sources(_ target: String) throws -> [String] {
        let folder = root.appending(path: "Sources/\(target)")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".swift") && $0 != "DefaultTemplates.swift"
        }
        return try files.map { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).replacing(/\\\n */, with: "")
        }
    }
}
