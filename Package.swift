// swift-tools-version: 6.3
// Reads top-down as the layers do: each target imports only what stands above it.
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

// Libraries made elsewhere.
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let jwt = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func shared(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Shared/\(name)", resources: resources, swiftSettings: settings)
}

func systemLibrary(_ name: String) -> Target {
    .systemLibrary(name: name, path: "Shared/\(name)")
}

/// A process of the backbone: the mechanism every service stands on, and what this one needs besides.
func service(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [.embedInCode("Schema")]
) -> Target {
    .executableTarget(
        name: name, dependencies: ["Models", "Messaging", "Postgres", "ServiceKit"] + dependencies,
        path: "Services/\(name)", resources: resources, swiftSettings: settings)
}

/// - Parameter files: what the tests read where it stands, and is not built.
func tests(_ name: String, of dependencies: [Target.Dependency], reading files: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: files, swiftSettings: settings)
}

let package = Package(
    name: "npp16",
    products: [
        .executable(name: "npp16-submissions", targets: ["Submissions"]),
        .executable(name: "npp16-proposals", targets: ["Proposals"]),
        .executable(name: "npp16-working-group", targets: ["WorkingGroup"]),
        .executable(name: "npp16-notifications", targets: ["Notifications"]),
        .executable(name: "npp16-gateway", targets: ["Gateway"]),
        .executable(name: "npp16", targets: ["CLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // Shared: values, then mechanism.
        systemLibrary("CZeroMQ"),
        systemLibrary("CZlib"),
        systemLibrary("CPostgres"),
        shared("Models"),
        shared("Localization", ["Models"]),
        shared("Notices", ["Localization", "Models"]),
        shared("Mail", ["Localization", "Models"]),
        shared("Feeds", ["Models"]),
        shared("SourceDocument", ["Models"]),
        shared("FileTypes", ["Models", "CZlib"]),
        shared("Reactor", ["CZeroMQ", heap]),
        shared("ZeroMQ", ["CZeroMQ", "Reactor"]),
        shared("Postgres", ["CPostgres", "Reactor", "Models", deque, crypto, log]),
        shared(
            "Messaging", ["Models", "Reactor", "ZeroMQ", "Postgres", crypto, log, deque],
            resources: [.embedInCode("Schema")]),
        shared(
            "Authority", ["Models", "Reactor", "Postgres", "Messaging"], resources: [.embedInCode("Schema")]),
        shared(
            "ServiceKit",
            [
                "Authority", "Models", "Reactor", "ZeroMQ", "Postgres", "Messaging", configuration, crypto,
                cryptoExtras, jwt,
                unixSignals, log, yams,
            ]),

        // Services: the processes.
        service("Submissions", ["FileTypes", "Reactor", configuration, crypto, log, nio, nioPosix]),
        service("Proposals"),
        service("WorkingGroup", ["Authority"]),
        systemLibrary("CCurl"),
        service(
            "Notifications",
            [
                "Authority", "CCurl", "Feeds", "Localization", "Mail", "Notices", "Reactor", configuration, crypto, log,
            ]),
        service(
            "Gateway",
            [
                "Localization", "Reactor", configuration, httpTypes, hummingbird, hummingbirdCore, lifecycle, log,
                mustache, nio, nioHTTP1,
            ],
            resources: [.embedInCode("Schema"), .embedInCode("Pages")]),
        service(
            "CLI",
            [
                "SourceDocument", argumentParser, asyncHTTPClient, crypto, nio, nioHTTP1, subprocess, system,
                unixSignals,
            ],
            resources: []),

        // Benchmarks: the load that `infra/bench` makes.
        .executableTarget(
            name: "Load",
            dependencies: ["Messaging", "Models", "Postgres", "Reactor", "ServiceKit", "ZeroMQ", log],
            path: "infra/bench/Load", swiftSettings: settings),

        // Contracts: writes what `infra/contracts` derives from the models.
        .executableTarget(
            name: "ContractGenerator", dependencies: ["Models", yams], path: "infra/contracts/Generator",
            swiftSettings: settings),

        // Tests: machines without sockets; real PostgreSQL and real sockets in process.
        tests(
            "UnitTests",
            of: [
                "Feeds", "FileTypes", "Gateway", "Localization", "Mail", "Models", "Messaging", "Notices", "Postgres",
                "SourceDocument",
            ],
            reading: ["Document/Fixtures", "Golden"]),
        tests(
            "IntegrationTests",
            of: ["Models", "Reactor", "ZeroMQ", "Postgres", "Messaging", "ServiceKit", configuration, crypto, log]),
        tests("ContractTests", of: ["ContractGenerator", "Messaging", "Models", "ServiceKit", yams]),
        tests(
            "SystemTests",
            of: [
                "Messaging", "Models", "Reactor", "ServiceKit", "ZeroMQ", "Submissions", "Proposals", "WorkingGroup",
                "Notifications", "Gateway", "CLI", asyncHTTPClient, crypto, log, nio, nioHTTP1, nioPosix, subprocess,
                system,
            ]),
    ]
)
