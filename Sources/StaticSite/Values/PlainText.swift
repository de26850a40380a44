internal import SourceText
internal import TransparencyRegister
internal import Wording

extension SiteContext {
    /// Adds a value for programs: days as 2026-03-01, numbers without separators of thousands, amounts as `GBP 12.50`.
    func append(plain value: FieldValue, to bytes: inout ByteText) {
        if bytes.append(plain: value) { return }
        switch value {
        case .duration(let duration): bytes.append(utf8: words(duration.phrase))
        case .yes(let flag): bytes.append(utf8: words(flag ? "Yes" : "No"))
        case .choice(let choice): bytes.append(utf8: choice.label)
        case .reference(let reference):
            bytes.append(utf8: register.record(reference)?.title ?? reference.id)
        case .list(let values):
            for index in values.indices {
                if index > 0 { bytes.append("; ") }
                append(plain: values[index], to: &bytes)
            }
        case .group: bytes.append(utf8: ink.publishedText)
        case .rows(let rows): bytes.append(utf8: ink.entries(rows.count))
        default: break
        }
    }
}

extension PageWriter {
    /// A value for programs, as a text.
    func plain(_ value: FieldValue) -> String {
        var bytes = ByteText()
        site.append(plain: value, to: &bytes)
        return String(bytes)
    }
}

extension String {
    /// The text of HTML that this program made: without its tags, with the five characters that it escapes.
    init(textOf html: [UInt8]) {
        var text = ByteText()
        var isTag = false
        for byte in html {
            if byte == UInt8(ascii: "<") {
                isTag = true
            } else if byte == UInt8(ascii: ">") {
                isTag = false
            } else if !isTag {
                text.append(byte)
            }
        }
        var plain = String(text)
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        for (entity, character) in entities where plain.utf8.contains(UInt8(ascii: "&")) {
            plain = plain.replacing(entity, with: character)
        }
        self = plain
    }
}
