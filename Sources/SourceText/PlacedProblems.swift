extension Problems {
    /// The same problems with their paths below a folder, as people name it on the command line.
    package func placed(below folder: String) -> Problems {
        Problems(diagnostics.map { $0.placed(below: folder) })
    }
}

extension Diagnostic {
    /// The same diagnostic with its path below a folder.
    package func placed(below folder: String) -> Diagnostic {
        guard let place else { return self }
        let path = folder.hasSuffix("/") ? folder + place.path : "\(folder)/\(place.path)"
        let moved = Place(path: path, position: place.position, length: place.length, excerpt: place.excerpt)
        return Diagnostic(severity, message, at: moved, help: help)
    }
}
