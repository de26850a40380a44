internal import SourceText

/// How the files of a build differ from the site that stands.
struct UpdateOutcome {
    let site: StandingSite
    /// Sorted by path.
    let files: [BuiltFile]
    let manifest: Manifest
    let manifestBytes: [UInt8]
    /// What the old manifest has and the new one has not.
    let stale: [SitePath]
    /// How the manifest itself compares with the one that stands.
    private let manifestState: Comparison

    init(of files: [BuiltFile], on site: StandingSite) throws(SystemFault) {
        self.site = site
        self.files = files.sorted { $0.path.text < $1.path.text }
        let manifest = Manifest(
            sorted: self.files.map { ManifestEntry(path: $0.path, size: $0.size, digest: $0.digest) })
        self.manifest = manifest
        manifestBytes = manifest.bytes
        stale = site.manifest.map(manifest.missing) ?? []
        manifestState = try site.compareManifest(with: manifestBytes)
    }

    /// Whether the folder is what this build would write.
    var isCurrent: Bool {
        stale.isEmpty && manifestState == .equal && files.allSatisfy(\.isUnchanged)
    }

    func summary(differences: [OutputDifference] = [], warnings: Problems = Problems()) -> UpdateSummary {
        let unchanged = files.count(where: \.isUnchanged)
        return UpdateSummary(
            written: files.count - unchanged, unchanged: unchanged, removed: stale.count,
            size: files.reduce(0) { $0 + $1.size }, differences: differences, warnings: warnings)
    }

    /// Every path at which the folder is not what this build would write, sorted.
    var differences: [OutputDifference] {
        var differences = stale.map { OutputDifference(path: $0.text, kind: .stale) }
        for file in files {
            switch file.state {
            case .different: differences.append(OutputDifference(path: file.path.text, kind: .changed))
            case .absent, .folder: differences.append(OutputDifference(path: file.path.text, kind: .missing))
            case .equal, .foreign: continue
            }
        }
        if manifestState != .equal {
            let kind: OutputDifference.Kind = manifestState == .absent ? .missing : .changed
            differences.append(OutputDifference(path: Manifest.name, kind: kind))
        }
        return differences.sorted { $0.path < $1.path }
    }
}

extension StandingSite {
    fileprivate func compareManifest(with bytes: [UInt8]) throws(SystemFault) -> Comparison {
        guard let top = tree?.top else { return .absent }
        return try locating(Manifest.name) { () throws(SystemFault) in
            try top.compare(Manifest.name, with: bytes)
        }
    }
}
