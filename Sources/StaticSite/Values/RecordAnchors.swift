internal import SourceText
internal import TransparencyRegister
internal import Wording

/// Links to the pages of all records as HTML, as pages in the folders below the top have them: lists, tables and chains
/// write the same links again and again.
struct RecordAnchors: Sendable {
    private var html = ByteText()
    /// Where each link ends, by where the record lies in the register.
    private var ends: [Int] = []

    init(_ register: Register) {
        for record in register.records {
            html.appendLink(
                to: Record.wayFromFolders, record.path, record.referredTitle(in: register.settings.words))
            ends.append(html.count)
        }
    }

    /// Adds the link to a record by where it lies in the register.
    func append(_ record: Int, to html: inout ByteText) {
        html += self.html[(record == 0 ? 0 : ends[record - 1])..<ends[record]]
    }
}

extension PageWriter {
    /// Adds a link to the page of a record, by where it lies in the register.
    func append(linkTo index: Int, to html: inout ByteText) {
        if root == Record.wayFromFolders { return site.anchors.append(index, to: &html) }
        let record = site.register.records[index]
        html.appendLink(to: root, record.path, record.referredTitle(in: site.words))
    }

    /// Adds links to the pages of several records, after each other.
    func append(linksTo indexes: [Int], to html: inout ByteText) {
        for place in indexes.indices {
            if place > 0 { html.append(", ") }
            append(linkTo: indexes[place], to: &html)
        }
    }

    /// Adds the titles of several records for programs.
    func append(titlesOf indexes: [Int], to bytes: inout ByteText) {
        for place in indexes.indices {
            if place > 0 { bytes.append("; ") }
            bytes.append(utf8: site.register.records[indexes[place]].referredTitle(in: site.words))
        }
    }
}
