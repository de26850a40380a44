internal import CCMark
internal import SourceText

/// The tree that libcmark makes of a text, freed with its owner.
struct SyntaxTree: ~Copyable {
    /// The document node; it and all below it must not be used after the tree is gone.
    let root: SyntaxNode?
    /// Holds all nodes; they are never freed by themselves.
    private let memory: TreeMemory

    /// - Parameter text: UTF-8, read only while this is called.
    init(_ text: ArraySlice<UInt8>) {
        var memory = TreeMemory()
        root = memory.lend { allocator in
            let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, allocator)
            text.withUnsafeBytes { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    cmark_parser_feed(parser, characters.baseAddress, characters.count)
                }
            }
            return SyntaxNode(cmark_parser_finish(parser))
        }
        self.memory = memory
    }
}

/// A node of a syntax tree: a borrowed pointer, valid as long as its tree.
struct SyntaxNode: Equatable {
    typealias Kind = cmark_node_type

    fileprivate let pointer: OpaquePointer

    fileprivate init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var kind: Kind { cmark_node_get_type(pointer) }
    var parent: SyntaxNode? { SyntaxNode(cmark_node_parent(pointer)) }
    var firstChild: SyntaxNode? { SyntaxNode(cmark_node_first_child(pointer)) }
    var next: SyntaxNode? { SyntaxNode(cmark_node_next(pointer)) }

    /// Counted from 1; 0 where libcmark does not know it.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// Counted from 1, in bytes; 0 where libcmark does not know it.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

    /// The content of text, code and HTML; ends with a zero byte, lives as long as the tree.
    var literal: UnsafePointer<CChar>? { cmark_node_get_literal(pointer) }
    var codeInfo: UnsafePointer<CChar>? { cmark_node_get_fence_info(pointer) }
    /// The address of a link or image, without its escapes.
    var address: UnsafePointer<CChar>? { cmark_node_get_url(pointer) }
    var title: UnsafePointer<CChar>? { cmark_node_get_title(pointer) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isBulletList: Bool { cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
}

extension SyntaxNode {
    private var isBlock: Bool { kind.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue }

    /// Appends the text below this node without its markup; ends of lines and blocks become spaces.
    ///
    /// Raw HTML and code blocks are left out.
    func appendText(to text: inout ByteText) {
        var node = self
        while true {
            if let child = node.firstChild {
                node = child
                continue
            }
            switch node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.append(node.literal)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(UInt8(ascii: " "))
            default: break
            }
            while node != self, node.next == nil, let parent = node.parent { node = parent }
            guard node != self, let next = node.next else { return }
            if node.isBlock, let last = text.last, last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
            node = next
        }
    }

    /// The text below this node without its markup.
    var text: String {
        var bytes = ByteText()
        appendText(to: &bytes)
        return String(bytes)
    }
}
