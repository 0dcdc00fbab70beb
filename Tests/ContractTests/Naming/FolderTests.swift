import Testing

@Suite("Files stand where their names say")
struct FolderTests {
    @Test("a file of the models is named for a type in it")
    func names() throws {
        for file in try Sources.swift(below: ["Shared/Models"]) where !file.path.contains("/Derived/") {
            let name = file.name.prefix { $0 != "." && $0 != "+" }
            let types = try file.text().matches(of: /\b(?:struct|enum|protocol|extension) (?:\w+\.)*(\w+)/).map(\.1)
            #expect(types.contains(name), "\(file.path)")
        }
    }

    @Test("a request's handler is in a folder of the same service and name as its type")
    func folders() throws {
        var handlers: [String: [Substring]] = [:]
        for file in try Sources.swift(below: ["Services"]) { handlers[file.name, default: []].append(folder(of: file)) }
        for file in try Sources.swift(below: ["Shared/Models"]) where try file.text().contains("definition = define(") {
            guard let places = handlers[file.name] else { continue }
            #expect(places.contains(folder(of: file)), "\(file.path)")
        }
    }

    /// `WorkingGroup/Actions` of `Shared/Models/WorkingGroup/Actions/MoveAction.swift`, and of its handler.
    private func folder(of file: Sources.File) -> Substring {
        let path = file.path.dropFirst((file.path.hasPrefix("Services/") ? "Services/" : "Shared/Models/").count)
        return path.dropLast(file.name.count + 1)
    }
}
