// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, since what is fuzzed is built with other flags than what is used.
/// `Fuzzing/run` links the rooms into it.
let fuzzed: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-sanitize=fuzzer,address"]),
]

let package = Package(
  name: "hearsay",
  targets: [
    .systemLibrary(name: "CLibXML2", path: "Rooms/CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CBzip2", path: "Rooms/CBzip2"),
    .target(name: "Claims", path: "Rooms/Claims", swiftSettings: fuzzed),
    .target(
      name: "Documents", dependencies: ["Claims", "CLibXML2", "CBzip2"], path: "Rooms/Documents",
      swiftSettings: fuzzed),
    .executableTarget(
      name: "FuzzFormat", dependencies: ["Claims", "Documents"],
      swiftSettings: fuzzed + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
)
