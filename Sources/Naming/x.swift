package enum NamingRoom {}
