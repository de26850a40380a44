/// One file of a build.
struct BuiltFile: Sendable {
    let path: SitePath
    let size: Int
    let digest: FileDigest
    let state: StandingSite.State

    var isUnchanged: Bool { state == .equal }
}
