import Foundation
import Messaging
import Models
import Testing

@Suite("The catalogue of requests")
struct CatalogueTests {
    @Test("A member that is no field of a request with an address is refused by its name")
    func strangers() throws {
        for request in RequestCatalogue.all where request.definition.route != nil {
            let fields = RequestFields(of: request)
            let known = fields.fields.map(\.name)
            try fields.check(members: known)
            let refusal = try #require(throws: Rejection.self) { try fields.check(members: known + ["shoeSize"]) }
            #expect(refusal.code == .invalid && refusal.fields.map(\.field) == ["shoeSize"])
        }
    }

    @Test("Every request is sent by some test of its handler")
    func coverage() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var text = ""
        for case let file as URL in files where file.pathExtension == "swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        let missing = try RequestCatalogue.all.map { "\($0)" }
            .filter { try text.firstMatch(of: Regex(#"\b\#($0)(\(|\.self|\.definition)"#)) == nil }
        #expect(missing.isEmpty, "no test sends \(missing.joined(separator: ", "))")
    }
}
