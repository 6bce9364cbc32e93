// swift-tools-version: 6.2
import PackageDescription

/// Every room is built alike: what it imports stays inside it, members come only from what a file
/// itself imports, and a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A room may use the rooms to its left; see Documentation/Design.md.
func room(_ name: String, uses: [Target.Dependency], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: uses, resources: resources, swiftSettings: strict)
}

/// Chance that repeats itself, and where the package lies, are there for the tests of every room.
func tests(of name: String, uses: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: uses + ["Dice"], swiftSettings: strict)
}

let package = Package(
  name: "hearsay",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "hearsay", targets: ["CommandLine"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.30.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "Dice", path: "Tests/Dice", swiftSettings: strict),
    room("Claims", uses: []),
    tests(of: "Claims", uses: ["Claims"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CBzip2", providers: [.apt(["libbz2-dev"])]),
    room("Documents", uses: ["Claims", "CLibXML2", "CBzip2"]),
    room(
      "Fetching",
      uses: [
        "Documents", .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),
    tests(
      of: "Fetching",
      uses: [
        "Documents", "Fetching", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "names-benchmark", dependencies: ["Claims", "Naming"], path: "Benchmarks/names",
      exclude: ["make_names.py", "compare.py", "run", "README.md"], swiftSettings: strict),
    .executableTarget(
      name: "HTMLBenchmark", dependencies: ["Claims", "Documents"], path: "Benchmarks/html",
      exclude: ["compare.py"], swiftSettings: strict),
    .executableTarget(
      name: "WikitextBenchmark", dependencies: ["Claims", "Documents"],
      path: "Benchmarks/wikitext", exclude: ["compare.py"], swiftSettings: strict),
    room("Reading", uses: ["Claims", "Documents"]),
    tests(of: "Reading", uses: ["Claims", "Documents", "Reading"]),
    .executableTarget(
      name: "ReadingBenchmark", dependencies: ["Claims", "Documents", "Reading"],
      path: "Benchmarks/reading", exclude: ["compare.py", "run", "README.md"], swiftSettings: strict
    ),
    room("Naming", uses: ["Claims"]),
    tests(of: "Naming", uses: ["Naming", "Claims"]),
    room("Judgement", uses: ["Claims", "Naming"]),
    room(
      "Ledger",
      uses: [
        "Claims", "Documents", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    tests(
      of: "Ledger",
      uses: ["Claims", "Documents", "Ledger", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(of: "Documents", uses: ["Claims", "Documents", "CBzip2"]),
    tests(of: "Judgement", uses: ["Claims", "Naming", "Judgement"]),
    .executableTarget(
      name: "FusionBenchmark", dependencies: ["Claims", "Judgement"], path: "Benchmarks/fusion",
      exclude: ["README.md", "compare.py"], swiftSettings: strict),
    room("Publishing", uses: ["Claims", "Judgement"]),
    room(
      "Desk",
      uses: [
        "Claims", "Documents", "Fetching", "Reading", "Naming", "Ledger", "Judgement",
        "Publishing",
      ]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    room(
      "Site",
      uses: [
        "Claims", "Documents", "Ledger", "Judgement", "Publishing", "Desk", "CZlib",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ],
      resources: [.embedInCode("Templates")]),
    .executableTarget(
      name: "DeskBenchmark",
      dependencies: ["Claims", "Documents", "Ledger", "Judgement", "Publishing", "Desk"],
      path: "Benchmarks/desk", exclude: ["run"], swiftSettings: strict),
    .executableTarget(
      name: "CommandLine",
      dependencies: [
        "Claims", "Documents", "Fetching", "Reading", "Naming", "Ledger", "Judgement", "Publishing",
        "Desk", "Site",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict,
      // Nothing is loaded into the program, so it lists no symbols: it starts a fifth faster.
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux]))
      ]),
    tests(of: "Publishing", uses: ["Claims", "Naming", "Judgement", "Publishing"]),
    tests(
      of: "Desk", uses: ["Claims", "Documents", "Ledger", "Judgement", "Publishing", "Desk"]),
    tests(
      of: "Site",
      uses: [
        "Claims", "Documents", "Ledger", "Judgement", "Publishing", "Desk", "Site",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ]),
    tests(of: "CommandLine", uses: ["CommandLine"]),
  ]
)
