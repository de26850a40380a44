internal import CYAML

/// libyaml's parser over bytes that it does not own, and the event it read last.
///
/// The parser and the event are freed with this value. The bytes must outlive it.
/// See `yaml_parser_parse` in libyaml's `yaml.h`.
struct YAMLEvents: ~Copyable {
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        parser.initialize(to: yaml_parser_t())
        event.initialize(to: yaml_event_t())
        // Where memory is short, the parser is left in a state of error, which the first `advance` reports.
        if yaml_parser_initialize(parser) == 0 { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes, count)
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
    }

    /// Reads the next event; where there is none, `fault` says what is wrong with the text.
    func advance() -> Bool {
        yaml_event_delete(event)
        return yaml_parser_parse(parser, event) == 1 && event.pointee.type != YAML_NO_EVENT
    }

    var fault: YAMLFault {
        YAMLFault(
            context: parser.pointee.context.map { String(cString: $0) } ?? "",
            contextMark: parser.pointee.context_mark,
            problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
            problemMark: parser.pointee.problem_mark)
    }

    var type: yaml_event_type_t { event.pointee.type }
    var start: yaml_mark_t { event.pointee.start_mark }
    var end: yaml_mark_t { event.pointee.end_mark }

    var anchor: UnsafeMutablePointer<UInt8>? {
        switch type {
        case YAML_SCALAR_EVENT: event.pointee.data.scalar.anchor
        case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.anchor
        case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.anchor
        case YAML_ALIAS_EVENT: event.pointee.data.alias.anchor
        default: nil
        }
    }

    var tag: UnsafeMutablePointer<UInt8>? {
        switch type {
        case YAML_SCALAR_EVENT: event.pointee.data.scalar.tag
        case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.tag
        case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.tag
        default: nil
        }
    }

    /// The text of a scalar event in UTF-8, until the next event is read; of any other event, nothing.
    var scalarBytes: UnsafeBufferPointer<UInt8> {
        type == YAML_SCALAR_EVENT
            ? UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
            : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// The text of a scalar event.
    var scalar: YAMLScalar {
        let style: YAMLScalar.Style =
            switch event.pointee.data.scalar.style {
            case YAML_PLAIN_SCALAR_STYLE: .plain
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .quoted
            }
        return YAMLScalar(String(decoding: scalarBytes, as: UTF8.self), style)
    }

    /// Whether a document start event came with `%YAML` or `%TAG`.
    var hasDirectives: Bool {
        let start = event.pointee.data.document_start
        return start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    }

    /// Whether a document end event came with `...`.
    var endsExplicitly: Bool { event.pointee.data.document_end.implicit == 0 }
}
