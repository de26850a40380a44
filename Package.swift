// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "transparency",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "transparency", targets: ["TransparencyCommand"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CLinux"),
        .target(name: "SourceText", dependencies: ["CYAML"], swiftSettings: strict),
        .target(name: "CommonMark", dependencies: ["CCMark", "SourceText"], swiftSettings: strict),
        .target(name: "Wording", dependencies: ["SourceText"], swiftSettings: strict),
        .target(name: "TemplateEngine", dependencies: ["SourceText", "Wording"], swiftSettings: strict),
        .target(name: "TransparencyRegister", dependencies: ["SourceText", "Wording"], swiftSettings: strict),
        .target(
            name: "Publishing",
            dependencies: ["SourceText", "CLinux", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(
            name: "StaticSite",
            dependencies: [
                "SourceText", "CommonMark", "Wording", "TemplateEngine", "TransparencyRegister", "Publishing",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "TransparencyCommand",
            dependencies: [
                "SourceText", "StaticSite", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "TemplateBenchmark", dependencies: ["SourceText", "Wording", "TemplateEngine"],
            path: "Benchmarks/TemplateBenchmark", swiftSettings: strict),
        .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "SourceText"], swiftSettings: strict),
        .testTarget(name: "WordingTests", dependencies: ["Wording", "SourceText"], swiftSettings: strict),
        .testTarget(
            name: "TemplateEngineTests", dependencies: ["TemplateEngine", "Wording", "SourceText"],
            swiftSettings: strict),
        .testTarget(
            name: "TransparencyRegisterTests", dependencies: ["TransparencyRegister", "Wording", "SourceText"],
            swiftSettings: strict),
        .testTarget(name: "PublishingTests", dependencies: ["Publishing", "SourceText"], swiftSettings: strict),
        .testTarget(
            name: "StaticSiteTests", dependencies: ["StaticSite", "SourceText", "TransparencyRegister", "Wording"],
            swiftSettings: strict),
        .testTarget(name: "CommandTests", dependencies: ["TransparencyCommand"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
