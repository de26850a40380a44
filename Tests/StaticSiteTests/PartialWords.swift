/// Words of a case that say only what differs from those of the command.
enum PartialWords {
    /// The words of the command with the parts and entries of others in their place.
    static func laid(_ text: String, over standard: String) -> String {
        var all = blocks(of: standard)
        for block in blocks(of: text) {
            if let index = all.firstIndex(where: { $0.name == block.name }) {
                all[index].lines = block.lines
            } else {
                all.append(block)
            }
        }
        return all.map { $0.lines.joined(separator: "\n") + "\n" }.joined()
    }

    /// A part of the file, or an entry of one of the long parts, with its name.
    private typealias Block = (name: String, lines: [Substring])

    private static func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        var part = ""
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("#") {
            let indent = line.prefix { $0 == " " }.count
            if indent == 0 { part = String(line.prefix { $0 != ":" }) }
            let isLong = ["labels", "choices", "texts"].contains(part)
            if indent == 0 {
                blocks.append((part, [line]))
            } else if isLong, indent == 2 {
                blocks.append(("\(part) \(line.split(separator: "\":")[0])", [line]))
            } else {
                blocks[blocks.count - 1].lines.append(line)
            }
        }
        return blocks
    }
}
