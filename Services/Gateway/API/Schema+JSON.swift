internal import Messaging
internal import Models

extension Schema {
    /// The schema as the document holds it.
    var json: JSONValue {
        get throws { try JSON.decode(JSONValue.self, from: try JSON.encode(self)) }
    }
}
