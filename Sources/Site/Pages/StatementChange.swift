import Desk

/// How a statement came to differ between two views, by a name that no other room uses.
typealias StatementChange = Change
