internal import TransparencyRegister
internal import Wording

extension SiteContext {
    /// Adds a value for programs: days as 2026-03-01, numbers without separators of thousands, amounts as `GBP 12.50`.
    func append(plain value: FieldValue, to bytes: inout [UInt8]) {
        if bytes.append(plain: value) { return }
        switch value {
        case .duration(let duration): bytes.append(plain: words(duration.phrase))
        case .yes(let flag): bytes.append(plain: words(flag ? "Yes" : "No"))
        case .choice(let choice): bytes.append(plain: choice.label)
        case .reference(let reference):
            bytes.append(plain: register.record(reference)?.title ?? reference.id)
        case .list(let values):
            for index in values.indices {
                if index > 0 { bytes.append("; ") }
                append(plain: values[index], to: &bytes)
            }
        case .group: bytes.append(plain: ink.publishedText)
        case .rows(let rows): bytes.append(plain: ink.entries(rows.count))
        default: break
        }
    }
}

extension PageWriter {
    /// A value for programs, as a text.
    func plain(_ value: FieldValue) -> String {
        var bytes: [UInt8] = []
        site.append(plain: value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// The text of HTML that this program made: without its tags, with the five characters that it escapes.
    init(textOf html: [UInt8]) {
        var text: [UInt8] = []
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
        var plain = String(decoding: text, as: UTF8.self)
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        for (entity, character) in entities where plain.utf8.contains(UInt8(ascii: "&")) {
            plain = plain.replacing(entity, with: character)
        }
        self = plain
    }
}
