-- Asks for the addresses of a file, one after the other, each thread from another place on.
local addresses = {}
local place = 0
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  for line in io.lines(arguments[1]) do addresses[#addresses + 1] = line end
  place = math.floor(#addresses * number / 2)
end

function request()
  place = place % #addresses + 1
  return wrk.format("GET", addresses[place])
end
