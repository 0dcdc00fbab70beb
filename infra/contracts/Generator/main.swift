// Writes infra/contracts/asyncapi.yaml from bus.yaml and the types in Shared/Models, and docs/access.md from the latter.
import Foundation

let folder = URL(filePath: "infra/contracts")
let bus = try String(contentsOf: folder.appending(path: "bus.yaml"), encoding: .utf8)
try Data(AsyncAPI(bus: bus).document().utf8).write(to: folder.appending(path: "asyncapi.yaml"))
try Data(AccessTable.document().utf8).write(to: URL(filePath: "docs/access.md"))
