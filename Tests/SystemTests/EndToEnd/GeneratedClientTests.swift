import Foundation
import Models
import Testing

extension SystemTests.Requests {
    @Suite("A client that others generate from the OpenAPI document", .serialized)
    struct GeneratedClientTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("reads, sends a command under a key, brings a file, and is told which field is refused")
        func client() async throws {
            let python = try await Python.interpreter(with: ["openapi_python_client": "0.29.1"])
            let folder = FileManager.default.temporaryDirectory.appending(path: "client-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let document = folder.appending(path: "openapi.json").path
            let answer = try await backbone.api(as: nil).exchange("GET", "/api/v1/openapi.json")
            try Data(answer.text.utf8).write(to: URL(filePath: document))
            try await Program(
                path: "/usr/bin/env",
                arguments: [
                    python, "-m", "openapi_python_client", "generate", "--path", document, "--meta", "none",
                    "--output-path", folder.appending(path: "client").path,
                ]
            ).succeed()
            let token = try await backbone.token(for: .secretariat)
            let said = try await Program(
                path: python,
                arguments: [Project.path("infra/scripts/use-client.py"), folder.path, backbone.address, token]
            ).succeed()
            #expect(said == "command, read, upload, refusal")
        }
    }
}
