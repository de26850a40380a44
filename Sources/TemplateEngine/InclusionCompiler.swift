import SourceText

extension TemplateCompiler {
    mutating func compileParent(
        _ reference: TemplateSyntax.Reference, _ blocks: [TemplateSyntax.Block], _ stray: Range<Int>?
    ) {
        if TemplateSyntax.isPhrase(reference) { return compilePhrase(reference, blocks, stray) }
        if isChecked, let stray {
            report(
                "inside {{<\(reference.name)}} only blocks are printed", at: stray,
                help: "move it into a block: {{$name}}…{{/name}}")
        }
        var named: [String: Override] = [:]
        for block in blocks { named[block.name] = Override(block: block, file: region.file) }
        include(reference, overriding: named)
    }

    /// Compiles another template in the place of the tag.
    mutating func include(_ reference: TemplateSyntax.Reference, overriding blocks: [String: Override]) {
        guard let syntax = library.syntaxes[reference.name] else { return }
        guard checkLimits(reference.range) else { return }
        let outer = region
        region = Region(file: syntax.file)
        if reference.standsAlone {
            region.indentation = outer.indentation + outer.dedented(reference.indentation)
        }
        overrides.append(blocks)
        depth += 1
        compile(syntax.nodes)
        depth -= 1
        overrides.removeLast()
        region = outer
        region.isInLine = false
    }

    mutating func compileBlock(_ block: TemplateSyntax.Block) {
        guard let override = overrides.lazy.compactMap({ $0[block.name] }).first else {
            return compile(block.nodes)
        }
        let place = override.file.place(ofBytes: override.block.range)
        guard !expanding.contains(place) else {
            problems.append(
                .error(
                    "the block “\(block.name)” contains itself", at: place, help: "give the inner block another name"))
            return
        }
        guard checkLimits(block.range) else { return }
        let outer = region
        region = Region(file: override.file, indentation: outer.indentation, isInLine: !block.standsAlone)
        let own = block.standsAlone ? block.contentIndentation(in: outer.file.bytes) : nil
        region.indentation += outer.dedented(own ?? block.indentation)
        if let content = override.block.contentIndentation(in: override.file.bytes) {
            region.dedentation = Array(override.file.bytes[content])
        }
        expanding.append(place)
        depth += 1
        compile(override.block.nodes)
        depth -= 1
        expanding.removeLast()
        region = outer
        region.isInLine = false
    }

    /// Whether there is room for more; tells once if there is not.
    private mutating func checkLimits(_ range: Range<Int>) -> Bool {
        let isTooLarge = program.literals.count + 64 * program.instructions.count > Self.maximumSize
        guard depth >= Self.maximumDepth || isTooLarge else { return true }
        report(
            isTooLarge
                ? "the template becomes larger than \(Self.maximumSize >> 20) MiB with all that it includes"
                : "templates include each other more than \(Self.maximumDepth) deep",
            at: range, help: "include less")
        return false
    }
}

extension TemplateCompiler.Region {
    /// The spaces of a range less those that are taken away from each line.
    fileprivate func dedented(_ range: Range<Int>?) -> [UInt8] {
        guard let range else { return [] }
        let spaces = file.bytes[range]
        return Array(spaces.dropFirst(spaces.commonPrefixCount(with: dedentation)))
    }
}
