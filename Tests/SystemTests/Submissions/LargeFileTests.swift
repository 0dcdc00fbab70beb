import Crypto
import Foundation
import Messaging
import Models
import Testing

extension SystemTests.Submissions {
    @Suite("25 MiB through the command line", .serialized)
    struct LargeFileTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// What a process may have more of in memory while a file goes through it, in KiB: a few pieces of 256 KiB, and what
        /// the allocator keeps of them.
        private static let mostGrowth = 12 << 10

        @Test("they go up and come down again as they were, and are never held whole in memory")
        func memory() async throws {
            _ = try await SmallSet(backbone).party("large-owner", of: "EEG")
            let bytes = Files.picture(25 << 20, stream: 20)
            let path = backbone.folder + "/large.png"
            try Data(bytes).write(to: URL(filePath: path))
            try await upload(backbone.folder + "/warm.png", Files.picture(600_000, stream: 21))

            let services = [ServiceName.gateway, .submissions]
            var before: [ServiceName: Int] = [:]
            for service in services { before[service] = try await memory(of: service) }
            let output = try await upload(path, bytes)
            #expect(output.contains(ContentDigest(hash: SHA256.hash(data: bytes)).rawValue))
            let id = try #require(output.split(separator: " ").first)
            let download = try await backbone.npp16(
                "download", String(id), "--output", path + ".back", "--as", "focal-point:large-owner")
            try download.check()
            #expect(try Data(contentsOf: URL(filePath: path + ".back")) == Data(bytes))
            for service in services {
                let former = try #require(before[service])
                let after = try await memory(of: service)
                let highest = try await memory(of: service, "VmHWM")
                print(
                    "25 MiB up and down: \(service.rawValue) \(former) KiB before, \(after) KiB after, at most \(highest) KiB"
                )
                #expect(highest - former < Self.mostGrowth)
            }
        }

        @discardableResult
        private func upload(_ path: String, _ bytes: [UInt8]) async throws -> String {
            try Data(bytes).write(to: URL(filePath: path))
            let result = try await backbone.npp16(
                "upload", path, "--language", "en", "--as", "focal-point:large-owner")
            try result.check()
            return result.output
        }

        /// In KiB, as the kernel counts it.
        private func memory(of service: ServiceName, _ line: String = "VmRSS") async throws -> Int {
            let pid = try #require(try await backbone.daemon(service).pid)
            let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
            let found = status.split(separator: "\n").first { $0.hasPrefix(line + ":") }
            return try #require(found?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
        }
    }
}
